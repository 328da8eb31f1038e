package org.aiadoption.host.jira.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aiadoption.host.jira.issue.Resolutions;
import org.aiadoption.host.jira.issue.World;
import org.aiadoption.host.jira.project.Projects;
import org.jspecify.annotations.Nullable;

/** What the values in a query stand for. What the searcher may not see does not exist. */
final class Values {
    private final World world;
    private final Projects projects;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JqlFunctions functions;

    Values(World world, Projects projects, IssueManager issues, PermissionManager permissions, JqlFunctions functions) {
        this.world = world;
        this.projects = projects;
        this.issues = issues;
        this.permissions = permissions;
        this.functions = functions;
    }

    ChoiceField.Resolver projects() {
        return each(
                "project",
                (text, user) -> projects.named(text).stream()
                        .filter(project -> mayBrowse(project, user))
                        .map(project -> (Object) project.getId())
                        .toList());
    }

    ChoiceField.Resolver types() {
        return each(
                "issuetype",
                (text, user) -> world.types().getIssueTypes().stream()
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
            ApplicationUser named = world.users().getUserByName(text);
            ApplicationUser found = named == null ? world.users().getUserByKey(text) : named;
            return found == null ? List.of() : List.of(found.getKey());
        });
    }

    /** Any text is a label. */
    ChoiceField.Resolver labels() {
        return (operand, user) -> List.copyOf(functions.values(operand, user));
    }

    /** Issues by key or id. */
    ChoiceField.Resolver issues(String field) {
        return (operand, user) -> {
            List<Object> ids = new ArrayList<>();
            for (String text : functions.values(operand, user)) {
                Issue issue = text.matches("\\d{1,18}")
                        ? issues.getIssueObject(Long.valueOf(text))
                        : issues.getIssueObject(text);
                if (issue == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
                    throw new JqlException(
                            "An issue with key '" + text + "' does not exist for field '" + field + "'.");
                }
                ids.add(issue.getId());
            }
            return ids;
        };
    }

    /** Finds what a text stands for. */
    @FunctionalInterface
    private interface Finder {
        List<Object> find(String text, @Nullable ApplicationUser user);
    }

    private ChoiceField.Resolver each(String field, Finder finder) {
        return (operand, user) -> {
            List<Object> found = new ArrayList<>();
            for (String text : functions.values(operand, user)) {
                List<Object> ids = finder.find(text, user);
                if (ids.isEmpty()) {
                    throw JqlField.unknownValue(text, field);
                }
                found.addAll(ids);
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
        return world.statuses().getStatuses().stream()
                .filter(status -> names.apply(status).stream().anyMatch(text::equalsIgnoreCase))
                .map(status -> (Object) status.getId())
                .toList();
    }
}
