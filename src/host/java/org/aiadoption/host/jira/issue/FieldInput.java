package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.host.jira.field.Screens;
import org.aiadoption.host.jira.permission.SecurityLevels;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was typed into an issue, field by field, with Jira's messages for what is wrong. As in Jira, the logged-in
 * user decides whether a field is open; unlike in Jira, a field that is not open is refused rather than left out.
 */
final class FieldInput {
    private static final Set<String> HANDLED_ELSEWHERE =
            Set.of(IssueInput.PROJECT, IssueFieldConstants.COMMENT, IssueFieldConstants.RESOLUTION);
    private static final Set<String> ON_EVERY_SCREEN = Set.of(
            IssueInput.PROJECT,
            IssueFieldConstants.ISSUE_TYPE,
            IssueFieldConstants.REPORTER,
            IssueFieldConstants.COMMENT);
    private static final String NO_LEVEL = "-1";

    private final Checks checks;
    private final TextChecks texts;
    private final PersonChecks people;
    private final CustomInput custom;

    FieldInput(Checks checks, IssueStore store) {
        this.checks = checks;
        this.texts = new TextChecks(checks);
        this.people = new PersonChecks(checks);
        this.custom = new CustomInput(checks, store);
    }

    /** Everything that a new issue needs, project and type being known. */
    void create(HostIssue issue, IssueInputParameters input, ErrorCollection errors) {
        change(issue, input, Screens.Operation.CREATE, errors);
        if (!input.getActionParameters().containsKey(IssueFieldConstants.SECURITY)) {
            issue.securityLevel =
                    issue.lookups.world().levels().defaultOf(issue.projectId).orElse(null);
        }
        if (!input.getActionParameters().containsKey(IssueFieldConstants.SUMMARY)) {
            texts.summary(issue, "", errors);
        }
        people.reporterOfNewIssue(issue, input.getActionParameters().containsKey(IssueFieldConstants.REPORTER), errors);
        required(issue, errors);
    }

    /** The fields that were given, and no others; those that the operation's screen lacks are refused. */
    void change(HostIssue issue, IssueInputParameters input, Screens.Operation operation, ErrorCollection errors) {
        Optional<List<String>> screen =
                input.skipScreenCheck() ? Optional.empty() : checks.screens().fields(issue.projectId, operation);
        input.getActionParameters().forEach((field, values) -> {
            if (ON_EVERY_SCREEN.contains(field)
                    || screen.map(list -> list.contains(field)).orElse(true)) {
                if (!HANDLED_ELSEWHERE.contains(field)) {
                    apply(issue, field, values, errors);
                }
            } else {
                refuse(field, errors);
            }
        });
    }

    /** What a transition's screen gives; a comment belongs to every such screen. */
    void transition(HostIssue issue, IssueInputParameters input, List<String> screen, ErrorCollection errors) {
        input.getActionParameters().forEach((field, values) -> {
            if (field.equals(IssueFieldConstants.COMMENT)
                    ? screen.isEmpty()
                    : !screen.contains(field) && !input.skipScreenCheck()) {
                refuse(field, errors);
            } else if (field.equals(IssueFieldConstants.COMMENT)) {
                ifOpen(ProjectPermissions.ADD_COMMENTS, issue, field, errors, () -> {});
            } else if (field.equals(IssueFieldConstants.RESOLUTION)) {
                ifOpen(ProjectPermissions.RESOLVE_ISSUES, issue, field, errors, () -> resolve(issue, values, errors));
            } else {
                apply(issue, field, values, errors);
            }
        });
    }

    private static void resolve(HostIssue issue, String[] values, ErrorCollection errors) {
        if (values.length == 1 && Resolutions.all().containsKey(values[0])) {
            issue.resolution = values[0];
        } else {
            errors.addError(IssueFieldConstants.RESOLUTION, "Please select a valid resolution.");
        }
    }

    private void apply(HostIssue issue, String field, String[] values, ErrorCollection errors) {
        String first = values.length == 0 || values[0] == null ? "" : values[0];
        switch (field) {
            case IssueFieldConstants.SUMMARY -> texts.summary(issue, first, errors);
            case IssueFieldConstants.DESCRIPTION -> texts.description(issue, first, errors);
            case IssueFieldConstants.ISSUE_TYPE -> type(issue, first, errors);
            case IssueFieldConstants.ASSIGNEE ->
                ifOpen(
                        ProjectPermissions.ASSIGN_ISSUES,
                        issue,
                        field,
                        errors,
                        () -> people.assignee(issue, first, errors));
            case IssueFieldConstants.REPORTER -> people.reporter(issue, first, errors);
            case IssueFieldConstants.DUE_DATE ->
                ifOpen(
                        ProjectPermissions.SCHEDULE_ISSUES,
                        issue,
                        field,
                        errors,
                        () -> texts.dueDate(issue, first, errors));
            case IssueFieldConstants.LABELS -> texts.labels(issue, values, errors);
            case IssueFieldConstants.SECURITY ->
                ifOpen(ProjectPermissions.SET_ISSUE_SECURITY, issue, field, errors, () -> level(issue, first, errors));
            default -> custom.apply(issue, field, first, errors);
        }
    }

    private void type(HostIssue issue, String typeId, ErrorCollection errors) {
        Collection<IssueType> allowed = issue.getProjectObject().getIssueTypes();
        if (allowed.stream().noneMatch(type -> type.getId().equals(typeId))) {
            errors.addError(IssueFieldConstants.ISSUE_TYPE, "The issue type selected is invalid.");
        } else {
            issue.typeId = typeId;
        }
    }

    private void level(HostIssue issue, String id, ErrorCollection errors) {
        boolean none = id.isEmpty() || id.equals(NO_LEVEL);
        Optional<SecurityLevels.Level> level = issue.lookups.world().levels().of(issue.projectId).stream()
                .filter(known -> Long.toString(known.id()).equals(id))
                .findFirst();
        if (none || level.isPresent()) {
            issue.securityLevel = level.map(SecurityLevels.Level::id).orElse(null);
        } else {
            errors.addError(IssueFieldConstants.SECURITY, "Security level with id '" + id + "' does not exist.");
        }
    }

    private void required(HostIssue issue, ErrorCollection errors) {
        for (OrderableField<?> field : checks.layouts().required(issue.getProjectObject(), issue.typeId)) {
            if (isEmpty(issue, field.getId()) && !errors.getErrors().containsKey(field.getId())) {
                errors.addError(field.getId(), field.getName() + " is required.");
            }
        }
    }

    private static boolean isEmpty(HostIssue issue, String field) {
        return switch (field) {
            case IssueFieldConstants.SUMMARY, IssueFieldConstants.ISSUE_TYPE -> false;
            case IssueFieldConstants.REPORTER -> issue.reporter == null;
            case IssueFieldConstants.ASSIGNEE -> issue.assignee == null;
            case IssueFieldConstants.DESCRIPTION -> issue.description == null;
            case IssueFieldConstants.DUE_DATE -> issue.due == null;
            case IssueFieldConstants.LABELS -> issue.values.labels().isEmpty();
            case IssueFieldConstants.SECURITY -> issue.securityLevel == null;
            default -> CustomInput.isEmpty(issue, field);
        };
    }

    private void ifOpen(
            ProjectPermissionKey permission, HostIssue issue, String field, ErrorCollection errors, Runnable apply) {
        ApplicationUser user = checks.login().getLoggedInUser();
        if (checks.permissions().hasPermission(permission, issue.getProjectObject(), user)) {
            apply.run();
        } else {
            refuse(field, errors);
        }
    }

    /** Jira's words for a field that this user cannot set here. */
    static void refuse(String field, ErrorCollection errors) {
        errors.addError(field, "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
    }

    static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
