package org.aiadoption.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Objects;
import org.aiadoption.host.jira.field.Screens;
import org.jspecify.annotations.Nullable;

/** Changes, assigns and deletes issues. */
final class EditIssue {
    private final IssueWork work;
    private final Checks checks;
    private final FieldInput fields;
    private final PersonChecks people;

    EditIssue(IssueWork work, Checks checks) {
        this.work = work;
        this.checks = checks;
        this.fields = new FieldInput(checks, work.store);
        this.people = new PersonChecks(checks);
    }

    boolean isEditable(HostIssue issue, @Nullable ApplicationUser user) {
        return checks.permissions().hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    void validate(HostIssue issue, @Nullable ApplicationUser user, IssueInputParameters input, ErrorCollection errors) {
        if (isEditable(issue, user)) {
            fields.change(issue, input, Screens.Operation.EDIT, errors);
        } else {
            errors.addErrorMessage(
                    "You do not have permission to edit issues in this project.", ErrorCollection.Reason.FORBIDDEN);
        }
    }

    void validateAssign(
            HostIssue issue, @Nullable ApplicationUser user, @Nullable String name, ErrorCollection errors) {
        if (checks.permissions().hasPermission(ProjectPermissions.ASSIGN_ISSUES, issue, user)) {
            people.assignee(issue, name == null ? "" : name, errors);
        } else {
            errors.addErrorMessage("You do not have permission to assign issues.", ErrorCollection.Reason.FORBIDDEN);
        }
    }

    void validateDelete(HostIssue issue, @Nullable ApplicationUser user, ErrorCollection errors) {
        if (!checks.permissions().hasPermission(ProjectPermissions.DELETE_ISSUES, issue, user)) {
            errors.addErrorMessage(
                    "You do not have permission to delete issues in this project.", ErrorCollection.Reason.FORBIDDEN);
        }
    }

    HostIssue store(HostIssue issue, @Nullable ApplicationUser user, EventDispatchOption option, boolean sendMail) {
        long id = Objects.requireNonNull(issue.id);
        HostIssue before = work.store.byId(id).orElseThrow();
        List<ChangeLog.Item> changes = ChangeLog.between(before, issue);
        if (changes.isEmpty()) {
            // Jira indexes after every update, also after one that changed nothing
            work.writer.index(issue);
            return issue;
        }
        issue.updated = work.now();
        work.writer.updateRow(issue);
        work.kill.pass("update:row");
        work.writer.storeChanges(before, issue, work.store.fields().getCustomFieldObjects());
        work.kill.pass("update:fields");
        work.history.record(id, user, changes);
        work.kill.pass("update:history");
        work.writer.index(issue);
        work.kill.pass("update:index");
        work.publish(issue, user, option, sendMail);
        work.kill.pass("update:event");
        return issue;
    }

    void delete(HostIssue issue, @Nullable ApplicationUser user, EventDispatchOption option, boolean sendMail) {
        work.writer.delete(issue);
        work.publish(issue, user, option, sendMail);
    }
}
