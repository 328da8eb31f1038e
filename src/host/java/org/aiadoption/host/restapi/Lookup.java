package org.aiadoption.host.restapi;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import org.aiadoption.host.jira.JiraHalf;

/** Finds what an address or a body names, with Jira's refusals for what is not there or not for the caller. */
final class Lookup {
    final JiraHalf jira;
    final Caller caller;

    Lookup(JiraHalf jira, Caller caller) {
        this.jira = jira;
        this.caller = caller;
    }

    Issue issue(String idOrKey) {
        IssueService issues = jira.get(IssueService.class);
        long id = Json.id(idOrKey);
        IssueResult found = id >= 0 ? issues.getIssue(caller.reader(), id) : issues.getIssue(caller.reader(), idOrKey);
        if (found.isValid()) {
            return found.getIssue();
        }
        if (caller.reader() == null) {
            throw RestRefusal.of(401, "You do not have the permission to see the specified issue.", "Login Required");
        }
        boolean reasoned = !found.getErrorCollection().getReasons().isEmpty();
        throw reasoned ? RestRefusal.of(found.getErrorCollection()) : RestRefusal.of(404, "Issue Does Not Exist");
    }

    Project project(String keyOrId) {
        ProjectManager manager = jira.get(ProjectManager.class);
        Project byKey = manager.getProjectObjByKey(keyOrId);
        long id = Json.id(keyOrId);
        Project project = byKey == null && id >= 0 ? manager.getProjectObj(id) : byKey;
        if (project == null || !allowed(ProjectPermissions.BROWSE_PROJECTS, project)) {
            String by = id >= 0 ? "id" : "key";
            throw RestRefusal.of(404, "No project could be found with " + by + " '" + keyOrId + "'.");
        }
        return project;
    }

    boolean allowed(ProjectPermissionKey permission, Project project) {
        return jira.get(PermissionManager.class).hasPermission(permission, project, caller.reader());
    }

    boolean allowed(ProjectPermissionKey permission, Issue issue) {
        return jira.get(PermissionManager.class).hasPermission(permission, issue, caller.reader());
    }

    void demand(ProjectPermissionKey permission, Issue issue, String otherwise) {
        if (!jira.get(PermissionManager.class).hasPermission(permission, issue, caller.user())) {
            throw RestRefusal.of(403, otherwise);
        }
    }
}
