package org.aiadoption.host.restapi;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.host.jira.JiraHalf;

/** The comments of an issue. */
final class CommentResource {
    private final JiraHalf jira;
    private final Shapes shapes;

    CommentResource(JiraHalf jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    void mount(Endpoints endpoints) {
        endpoints
                .on("GET", "api/2/issue/{}/comment", call -> Reply.ok(shapes.comments(call, issue(call))))
                .on("POST", "api/2/issue/{}/comment", this::comment)
                .on("PUT", "api/2/issue/{}/comment/{}", this::editComment)
                .on("DELETE", "api/2/issue/{}/comment/{}", this::deleteComment);
    }

    private Issue issue(RestCall call) {
        return IssueResource.find(jira, call, call.part(0));
    }

    private Reply comment(RestCall call) {
        Issue issue = issue(call);
        if (!jira.get(PermissionManager.class).hasPermission(ProjectPermissions.ADD_COMMENTS, issue, call.user())) {
            throw RestRefusal.of(403, "You do not have the permission to comment on this issue.");
        }
        String body = call.text("body")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> RestRefusal.field("comment", "Comment body can not be empty!"));
        Issues all = jira.get(Issues.class);
        long id = all.comment(issue.getId(), call.user(), body);
        return Reply.created(all.comments(issue.getId()).stream()
                .filter(comment -> comment.id() == id)
                .map(comment -> shapes.comment(call, issue.getId(), comment))
                .findFirst()
                .orElseThrow());
    }

    private Reply editComment(RestCall call) {
        Issue issue = issue(call);
        Issues all = jira.get(Issues.class);
        Issues.CommentView comment = commentOf(call, issue);
        String body = call.text("body")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> RestRefusal.field("comment", "Comment body can not be empty!"));
        if (!all.mayEdit(issue.getId(), comment, call.user())) {
            throw RestRefusal.of(400, "You do not have the permission to edit this comment.");
        }
        all.editComment(issue.getId(), comment.id(), call.user(), body);
        return Reply.ok(shapes.comment(call, issue.getId(), commentOf(call, issue)));
    }

    private Reply deleteComment(RestCall call) {
        Issue issue = issue(call);
        Issues.CommentView comment = commentOf(call, issue);
        if (!jira.get(Issues.class).mayDelete(issue.getId(), comment, call.user())) {
            throw RestRefusal.of(400, "You do not have permission to delete this comment.");
        }
        jira.get(Issues.class).deleteComment(issue.getId(), comment.id(), call.user());
        return Reply.noContent();
    }

    private Issues.CommentView commentOf(RestCall call, Issue issue) {
        return jira.get(Issues.class).comments(issue.getId()).stream()
                .filter(comment -> comment.id() == RestCall.id(call.part(1)))
                .findFirst()
                .orElseThrow(() -> RestRefusal.of(404, "Can not find a comment for the id: " + call.part(1) + "."));
    }
}
