package org.aiadoption.planner.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.aiadoption.planner.support.SmallPlugin;

/** The issues of a plan, to be made again without the planner: by a script in the host, or by Jira's own REST. */
final class SameIssues {
    private static final String PROJECT = "10000";
    private static final long RELATES = 10003;
    private static final String EPIC_NAME = "customfield_10001";
    private static final String EPIC_LINK = "customfield_10002";
    private static final DateTimeFormatter PICKER = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);
    private static final int NONE = -1;

    private static final SmallPlugin SCRIPT = new SmallPlugin(
            "org.aiadoption.bare",
            """
            <atlassian-plugin key="org.aiadoption.bare" name="Bare calls" plugins-version="2">
              <plugin-info><version>1.0</version></plugin-info>
              <servlet key="bare" class="org.aiadoption.planner.bench.BareCalls">
                <url-pattern>/bare</url-pattern>
              </servlet>
            </atlassian-plugin>
            """,
            "com.atlassian.jira.bc.issue,com.atlassian.jira.bc,com.atlassian.jira.issue,com.atlassian.jira.issue.fields,"
                    + "com.atlassian.jira.issue.customfields,com.atlassian.jira.issue.link,"
                    + "com.atlassian.jira.security,com.atlassian.jira.user,com.atlassian.jira.util,javax.servlet,"
                    + "javax.servlet.http,org.osgi.framework",
            List.of(BareCalls.class, BareCalls.Order.class, BareCalls.Draft.class));

    private final Planner planner;
    private final List<JsonNode> nodes;
    private final Map<String, JsonNode> fields = new HashMap<>();

    private SameIssues(Planner planner, List<JsonNode> nodes) {
        this.planner = planner;
        this.nodes = nodes;
    }

    /** The plugin whose servlet is the script. */
    static Path script(Path file) throws IOException {
        return SCRIPT.write(file);
    }

    static SameIssues of(Planner planner, long plan) {
        List<JsonNode> nodes = StreamSupport.stream(
                        planner.get("/plans/" + plan).path("nodes").spliterator(), false)
                .toList();
        SameIssues same = new SameIssues(planner, nodes);
        for (JsonNode node : nodes) {
            String path = "/rest/api/2/issue/" + node.path("issueKey").asText();
            same.fields.put(
                    node.path("key").asText(), planner.done("GET", path, null).path("fields"));
        }
        return same;
    }

    int size() {
        return nodes.size();
    }

    /** Milliseconds in the host itself; {@code linked} is with the links that a plan's issues end with. */
    double byScript(boolean linked) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(Long.parseLong(PROJECT));
        out.writeBoolean(linked);
        out.writeLong(RELATES);
        out.writeUTF("bare");
        out.writeInt(nodes.size());
        for (JsonNode node : nodes) {
            write(out, node);
        }
        return planner.done("/plugins/servlet/bare", bytes.toByteArray())
                        .path("nanos")
                        .asLong()
                / 1e6;
    }

    private void write(DataOutputStream out, JsonNode node) throws IOException {
        JsonNode of = fields.get(node.path("key").asText());
        out.writeUTF(of.at("/issuetype/id").asText());
        out.writeUTF(of.path("summary").asText());
        out.writeUTF(description(of));
        out.writeUTF(PICKER.format(LocalDate.parse(of.path("duedate").asText())));
        out.writeUTF(of.path(EPIC_NAME).asText(""));
        out.writeInt(isItem(node) ? above(node) : NONE);
        out.writeInt(isItem(node) ? NONE : above(node));
    }

    private static boolean isItem(JsonNode node) {
        return node.path("kind").asText().equals("item");
    }

    private int above(JsonNode node) {
        String parent = node.path("parent").asText();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).path("key").asText().equals(parent)) {
                return i;
            }
        }
        return NONE;
    }

    /** Without the mark, which is for issues of plans. */
    private static String description(JsonNode of) {
        return of.path("description").asText().replaceAll("\\n*AI plan [0-9]+ · .*$", "");
    }

    /** By two requests: the epics must have keys before issues can belong to them. */
    void byBulk() {
        Map<String, String> keys = new HashMap<>();
        List<JsonNode> first = nodes.stream().filter(node -> !isItem(node)).toList();
        bulk(first, keys);
        bulk(nodes.stream().filter(SameIssues::isItem).toList(), keys);
    }

    private void bulk(List<JsonNode> some, Map<String, String> keys) {
        ObjectNode body = Planner.JSON.createObjectNode();
        ArrayNode updates = body.putArray("issueUpdates");
        some.forEach(node -> updates.addObject().set("fields", wanted(node, keys)));
        List<String> made = new ArrayList<>();
        planner.done("POST", "/rest/api/2/issue/bulk", body)
                .path("issues")
                .forEach(issue -> made.add(issue.path("key").asText()));
        for (int i = 0; i < some.size(); i++) {
            keys.put(some.get(i).path("key").asText(), made.get(i));
        }
    }

    private ObjectNode wanted(JsonNode node, Map<String, String> keys) {
        JsonNode of = fields.get(node.path("key").asText());
        ObjectNode wanted = Planner.JSON.createObjectNode();
        wanted.putObject("project").put("id", PROJECT);
        wanted.putObject("issuetype").put("id", of.at("/issuetype/id").asText());
        wanted.put("summary", of.path("summary").asText())
                .put("description", description(of))
                .put("duedate", of.path("duedate").asText());
        wanted.putArray("labels").add("bulk");
        if (of.hasNonNull(EPIC_NAME)) {
            wanted.put(EPIC_NAME, of.path(EPIC_NAME).asText());
        }
        if (isItem(node)) {
            wanted.put(EPIC_LINK, keys.get(node.path("parent").asText()));
        }
        return wanted;
    }
}
