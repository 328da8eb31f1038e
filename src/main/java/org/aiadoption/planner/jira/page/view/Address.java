package org.aiadoption.planner.jira.page.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where things are in this Jira.
 *
 * @param base the context path: empty, or such as {@code /jira}
 */
public record Address(String base) {

    public static final String PLUGIN = "org.aiadoption.planner";
    public static final String PLANS = PLUGIN + ":ai-plans";
    public static final String CREATE = PLUGIN + ":create-ai-plan";

    public String issue(String issueKey) {
        return base + "/browse/" + encoded(issueKey);
    }

    public String plans(String projectKey) {
        return base + "/projects/" + encoded(projectKey) + "?selectedItem=" + PLANS;
    }

    public String plan(String projectKey, long planId) {
        return plans(projectKey) + "&plan=" + planId;
    }

    public String create(String projectKey) {
        return base + "/projects/" + encoded(projectKey) + "?selectedItem=" + CREATE;
    }

    /** The form, opened on an issue that becomes the root of the plan. */
    public String create(String projectKey, String issueKey) {
        return create(projectKey) + "&issue=" + encoded(issueKey);
    }

    public String profile() {
        return base + "/plugins/servlet/ai-adoption/profile";
    }

    public String sources() {
        return base + "/plugins/servlet/ai-adoption/sources";
    }

    /** Jira Software's address of a board. */
    public String board(long boardId) {
        return base + "/secure/RapidBoard.jspa?rapidView=" + boardId;
    }

    /** The issues with a label, in the issue navigator. */
    public String labelled(String projectKey, String label) {
        return base + "/issues/?jql=" + encoded("project = \"" + projectKey + "\" AND labels = \"" + label + "\"");
    }

    /** A file of one of the planner's web resources. */
    public String resource(String module, String file) {
        return base + "/download/resources/" + PLUGIN + ":" + module + "/" + file;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
