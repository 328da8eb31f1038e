package org.aiadoption.host.jira.search;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.jira.issue.Resolutions;
import org.jspecify.annotations.Nullable;

/** What the values in a query stand for. What the searcher may not see does not exist. */
final class Values {
    private final JqlSearch.Ground ground;
    private final PermissionManager permissions;
    private final JqlFunctions functions;

    Values(JqlSearch.Ground ground, PermissionManager permissions, JqlFunctions functions) {
        this.ground = ground;
        this.permissions = permissions;
        this.functions = functions;
    }

    ChoiceField.Resolver projects() {
        return each(
                "project",
                (text, user) -> ground.projects().named(text).stream()
                        .filter(project -> mayBrowse(project, user))
                        .map(project -> (Object) project.getId())
                        .toList());
    }

    ChoiceField.Resolver types() {
        return each(
                "issuetype",
                (text, user) -> ground.world().types().getIssueTypes().stream()
                        .filter(type -> isNamed(type, text))
                        .map(type -> (Object) Long.valueOf(type.getId()))
                        .toList());
    }

    ChoiceField.Resolver statuses() {
        return each("status", (text, user) -> statusIds(status -> List.of(status.getId(), status.getName()), text));
    }

    ChoiceField.Resolver categories() {
        return each(
                "statusCategory",
                (text, user) -> statusIds(
                        status -> List.of(
                                status.getStatusCategory().getKey(),
                                status.getStatusCategory().getName(),
                                status.getStatusCategory().getId().toString()),
                        text));
    }

    ChoiceField.Resolver resolutions() {
        return each("resolution", (text, user) -> {
            boolean done = text.equals(Resolutions.DONE) || text.equalsIgnoreCase(Resolutions.name(Resolutions.DONE));
            return done ? List.of(Resolutions.DONE) : List.of();
        });
    }

    /** Users by name or key. */
    ChoiceField.Resolver users(String field) {
        return each(field, (text, user) -> {
            ApplicationUser named = ground.world().users().getUserByName(text);
            ApplicationUser found = named == null ? ground.world().users().getUserByKey(text) : named;
            return found == null ? List.of() : List.of(found.getKey());
        });
    }

    /** Any text is a label. */
    ChoiceField.Resolver labels() {
        return each("labels", (text, user) -> List.of(text));
    }

    /** Kinds of link by what they say in one direction. */
    ChoiceField.Resolver linkTypes() {
        return each(
                "issueLinkType",
                (text, user) -> ground.db()
                        .list(
                                "select inward from link_type where inward ilike ? escape '!' union"
                                        + " select outward from link_type where outward ilike ? escape '!'",
                                row -> row.getString(1),
                                Db.literally(text),
                                Db.literally(text)));
    }

    /** Issues by key or id. Ids that a function answers are taken as they are: the search itself hides what is hidden. */
    ChoiceField.Resolver issues(String field) {
        return (operands, user) -> {
            List<Object> ids = new ArrayList<>();
            List<String> named = new ArrayList<>();
            for (Operand operand : operands) {
                for (String text : functions.values(field, operand, user)) {
                    if (operand instanceof Operand.Call && IssueFinder.isId(text)) {
                        ids.add(Long.valueOf(text));
                    } else {
                        named.add(text);
                    }
                }
            }
            Map<String, Long> found = new IssueFinder(ground.db()).visible(named, user);
            for (String text : named) {
                ids.add(Optional.ofNullable(found.get(text)).orElseThrow(() -> noIssue(text, field)));
            }
            return ids;
        };
    }

    private static JqlException noIssue(String text, String field) {
        if (IssueFinder.isId(text)) {
            return new JqlException("A value with ID '" + text + "' does not exist for the field '" + field + "'.");
        }
        return new JqlException(
                IssueFinder.isKey(text)
                        ? "An issue with key '" + text + "' does not exist for field '" + field + "'."
                        : "The issue key '" + text + "' for field '" + field + "' is invalid.");
    }

    /** Finds what a text stands for. */
    @FunctionalInterface
    private interface Finder {
        List<?> find(String text, @Nullable ApplicationUser user);
    }

    private ChoiceField.Resolver each(String field, Finder finder) {
        return (operands, user) -> {
            List<Object> found = new ArrayList<>();
            for (Operand operand : operands) {
                for (String text : functions.values(field, operand, user)) {
                    List<?> ids = finder.find(text, user);
                    if (ids.isEmpty()) {
                        throw JqlField.unknownValue(text, field);
                    }
                    found.addAll(ids);
                }
            }
            return found;
        };
    }

    private boolean mayBrowse(Project project, @Nullable ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }

    private static boolean isNamed(IssueType type, String text) {
        return type.getId().equals(text) || type.getName().equalsIgnoreCase(text);
    }

    private List<Object> statusIds(Function<Status, List<String>> names, String text) {
        return ground.world().statuses().getStatuses().stream()
                .filter(status -> names.apply(status).stream().anyMatch(text::equalsIgnoreCase))
                .map(status -> (Object) status.getId())
                .toList();
    }
}
