package org.aiadoption.planner.jira.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.template.Role;

/** A plan's design as JSON. Written and read field by field, so that renaming a class never changes stored data. */
final class DesignJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DesignJson() {}

    static String write(Plan.Design design) {
        ObjectNode root = JSON.createObjectNode();
        write(design.aim(), root.putObject("aim"));
        ObjectNode people = root.putObject("people");
        new TreeMap<>(design.people()).forEach((role, userKey) -> people.put(role.key(), userKey));
        write(design.mapping(), root.putObject("mapping"));
        return root.toString();
    }

    private static void write(Aim aim, ObjectNode node) {
        node.put("goal", aim.goal()).put("metric", aim.metric());
        node.put("baseline", aim.baseline()).put("target", aim.target());
        node.put("readout", aim.readout() == null ? null : aim.readout().toString());
    }

    private static void write(IssueMapping mapping, ObjectNode node) {
        node.put("root", mapping.rootType()).put("phase", mapping.phaseType()).put("item", mapping.itemType());
        node.put("link", mapping.linkTypeId());
        ObjectNode fields = node.putObject("fields");
        new TreeMap<>(mapping.requiredValues()).forEach(fields::put);
    }

    static Plan.Design read(String json) {
        JsonNode root = parse(json);
        return new Plan.Design(aim(root.path("aim")), people(root.path("people")), mapping(root.path("mapping")));
    }

    /** Whether somebody has a role in it. */
    static boolean names(String json, String userKey) {
        return people(parse(json).path("people")).containsValue(userKey);
    }

    /** The same design, the holders of roles under other keys. */
    static String renamed(String json, UnaryOperator<String> newKey) {
        Plan.Design design = read(json);
        Map<Role, String> people = new EnumMap<>(Role.class);
        design.people().forEach((role, userKey) -> people.put(role, newKey.apply(userKey)));
        return write(new Plan.Design(design.aim(), people, design.mapping()));
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored plan design is not readable", e);
        }
    }

    private static Aim aim(JsonNode node) {
        String readout = node.path("readout").asText("");
        return new Aim(
                node.path("goal").asText(""),
                node.path("metric").asText(""),
                node.path("baseline").asText(""),
                node.path("target").asText(""),
                readout.isEmpty() || node.path("readout").isNull() ? null : LocalDate.parse(readout));
    }

    private static Map<Role, String> people(JsonNode node) {
        Map<Role, String> people = new EnumMap<>(Role.class);
        node.properties()
                .forEach(field -> Role.ofKey(field.getKey())
                        .ifPresent(role -> people.put(role, field.getValue().asText())));
        return people;
    }

    private static IssueMapping mapping(JsonNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        node.path("fields")
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        JsonNode link = node.path("link");
        return new IssueMapping(
                node.path("root").asText(""),
                node.path("phase").asText(""),
                node.path("item").asText(""),
                link.isNumber() ? Long.valueOf(link.asLong()) : null,
                fields);
    }
}
