package org.aiadoption.host.restapi;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;

/** Makes links. In Jira's REST the "inward" issue is the one a link starts from. */
final class LinkInput {
    private final Lookup lookup;

    LinkInput(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The operation {@code add} of {@code update.issuelinks}: the body names the other end. */
    Consumer<Issue> added(JsonNode given) {
        IssueLinkType type = type(given.path("type"));
        boolean outward = given.has("outwardIssue");
        Issue other = end(given, outward ? "outwardIssue" : "inwardIssue");
        return issue -> link(type, outward ? issue : other, outward ? other : issue);
    }

    void link(IssueLinkType type, Issue from, Issue to) {
        lookup.demand(
                ProjectPermissions.LINK_ISSUES, from, "No Link Issue Permission for issue '" + from.getKey() + "'");
        try {
            lookup.jira
                    .get(IssueLinkManager.class)
                    .createIssueLink(from.getId(), to.getId(), type.getId(), null, lookup.caller.user());
        } catch (CreateException e) {
            throw RestRefusal.of(400, "The link could not be made.");
        }
    }

    Issue end(JsonNode body, String side) {
        JsonNode given = body.path(side);
        return lookup.issue(
                Json.text(given, "key").or(() -> Json.text(given, "id")).orElse("?"));
    }

    IssueLinkType type(JsonNode given) {
        String name = Json.text(given, "name").orElse("");
        String id = Json.text(given, "id").orElse("");
        return ServerResource.linkTypes(lookup.jira)
                .filter(type ->
                        type.getName().equals(name) || type.getId().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> RestRefusal.of(404, "No issue link type with name '" + name + "' found."));
    }
}
