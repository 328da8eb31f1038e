package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Optional;
import org.aiadoption.host.jira.field.Fields;

/** Custom fields as a form gives them. The web form writes an epic as {@code key:ABC-1}; the bare key is refused. */
final class CustomInput {
    private static final int LINE_LIMIT = 255;
    private static final String KEY_PREFIX = "key:";

    private final Checks checks;
    private final IssueStore store;

    CustomInput(Checks checks, IssueStore store) {
        this.checks = checks;
        this.store = store;
    }

    void apply(HostIssue issue, String id, String text, ErrorCollection errors) {
        CustomField field = issue.lookups.world().fields().getCustomFieldObject(id);
        if (field == null || !field.isInScope(issue.getProjectObject(), List.of(issue.typeId))) {
            FieldInput.refuse(id, errors);
        } else if (Fields.isA(field, Fields.EPIC_LINK)) {
            epic(issue, field, text, errors);
        } else if (text.length() > LINE_LIMIT) {
            errors.addError(id, "The entered text is too long. It exceeds the allowed limit of 255 characters.");
        } else {
            issue.values.text(field.getIdAsLong(), FieldInput.blankToNull(text));
        }
    }

    static boolean isEmpty(HostIssue issue, String id) {
        CustomField field = issue.lookups.world().fields().getCustomFieldObject(id);
        return field == null || issue.getCustomFieldValue(field) == null;
    }

    private void epic(HostIssue issue, CustomField field, String text, ErrorCollection errors) {
        if (text.isEmpty()) {
            issue.values.epic(null);
            return;
        }
        Optional<HostIssue> epic = text.startsWith(KEY_PREFIX)
                ? store.byKey(text.substring(KEY_PREFIX.length()))
                        .filter(found -> checks.permissions()
                                .hasPermission(
                                        ProjectPermissions.BROWSE_PROJECTS,
                                        found,
                                        checks.login().getLoggedInUser()))
                        .filter(this::isEpic)
                : Optional.empty();
        if (epic.isEmpty()) {
            errors.addError(field.getId(), "Issue '" + text + "' is not a valid epic.");
        } else {
            issue.values.epic(epic.get().getId());
        }
    }

    private boolean isEpic(HostIssue issue) {
        IssueType type = issue.getIssueType();
        return type != null
                && issue.lookups
                        .world()
                        .fields()
                        .ofType(Fields.EPIC_NAME)
                        .filter(name -> name.isInScope(issue.getProjectObject(), List.of(type.getId())))
                        .isPresent();
    }
}
