package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.aiadoption.planner.application.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of a request, read property by property. What has the wrong type, and what nobody asked for, is noted
 * with its path.
 */
final class Body {

    private final ObjectNode object;
    private final String path;
    private final List<Violation> violations;

    Body(ObjectNode object) {
        this(object, "", new ArrayList<>());
    }

    private Body(ObjectNode object, String path, List<Violation> violations) {
        this.object = object;
        this.path = path;
        this.violations = violations;
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    String hash() {
        return Json.hash(object);
    }

    /** Notes every property that is not among these. */
    Body allow(Set<String> names) {
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                note(name, "property-unknown", name);
            }
        });
        return this;
    }

    /** The text, or an empty one when it is not given. */
    String text(String name) {
        String text = optionalText(name);
        return text == null ? "" : text;
    }

    @Nullable String optionalText(String name) {
        JsonNode node = given(name);
        if (node != null && !node.isTextual() && !node.isNumber()) {
            note(name, "property-malformed", name, "string");
            return null;
        }
        return node == null ? null : node.asText();
    }

    boolean flag(String name) {
        JsonNode node = given(name);
        if (node != null && !node.isBoolean()) {
            note(name, "property-malformed", name, "boolean");
        }
        return node != null && node.asBoolean();
    }

    /** The number, or null when it is not given. */
    @Nullable Long number(String name) {
        JsonNode node = given(name);
        if (node != null && !(node.canConvertToExactIntegral() && node.canConvertToLong())) {
            note(name, "property-malformed", name, "integer");
            return null;
        }
        return node == null ? null : node.asLong();
    }

    List<String> texts(String name) {
        JsonNode node = given(name);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            note(name, "property-malformed", name, "array");
        }
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    Body object(String name) {
        JsonNode node = given(name);
        if (node != null && !node.isObject()) {
            note(name, "property-malformed", name, "object");
        }
        ObjectNode child = node instanceof ObjectNode given ? given : Json.object();
        return new Body(child, path + name + ".", violations);
    }

    /** The properties of an object that maps names to texts. */
    Map<String, String> textsByName() {
        return names().stream().collect(Collectors.toMap(name -> name, this::text, (a, b) -> a, LinkedHashMap::new));
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private @Nullable JsonNode given(String name) {
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    private void note(String name, String code, String... args) {
        violations.add(Violation.of(path + name, code, args));
    }
}
