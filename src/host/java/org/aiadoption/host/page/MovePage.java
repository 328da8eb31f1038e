package org.aiadoption.host.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aiadoption.host.jira.issue.MoveIssue;

/** Moves an issue to another project, in one step where Jira has four. The issue keeps its type, by id or by name. */
final class MovePage {
    private final Jira jira;

    MovePage(Jira jira) {
        this.jira = jira;
    }

    void mount(Routes routes) {
        routes.get(Routes.Access.USER, "/secure/MoveIssue!default.jspa", visit -> on(visit, this::ask))
                .post(Routes.Access.USER, "/secure/MoveIssue.jspa", visit -> on(visit, this::move));
    }

    private interface Step {
        Answer take(Visit visit, Issue issue);
    }

    private Answer on(Visit visit, Step step) {
        return visit.number("id")
                .flatMap(id -> jira.issue(id, visit.user()))
                .map(issue -> jira.may(ProjectPermissions.MOVE_ISSUES, issue, visit.user())
                        ? step.take(visit, issue)
                        : new Answer.Forbidden("error.forbidden"))
                .orElseGet(Answer::absentIssue);
    }

    private Answer ask(Visit visit, Issue issue) {
        return form(visit, issue, List.of());
    }

    private Answer form(Visit visit, Issue issue, Collection<String> problems) {
        List<Project> targets = jira.projects(ProjectPermissions.CREATE_ISSUES, visit.user()).stream()
                .filter(project -> !project.equals(issue.getProjectObject()))
                .toList();
        Map<String, Object> model = Map.of("moved", issue, "targets", targets, "problems", problems);
        return new Answer.View("issue-move", model, visit.text("issue.move.title", issue.getKey()), Frame.general());
    }

    private Answer move(Visit visit, Issue issue) {
        ApplicationUser user = Objects.requireNonNull(visit.user());
        Optional<Project> target = jira.projects(ProjectPermissions.CREATE_ISSUES, user).stream()
                .filter(project -> project.getId().toString().equals(visit.param("pid")))
                .findFirst();
        if (target.isEmpty()) {
            return form(visit, issue, List.of(visit.text("issue.move.project")));
        }
        ErrorCollection errors = jira.get(MoveIssue.class)
                .move(issue.getId(), new MoveIssue.Target(target.get(), type(issue, target.get())), user);
        return errors.hasAnyErrors()
                ? form(visit, issue, IssuePage.messages(errors))
                : new Answer.Redirect("/browse/" + issue.getKey());
    }

    private static String type(Issue issue, Project target) {
        return target.getIssueTypes().stream()
                .filter(type -> type.getName().equals(issue.getIssueType().getName()))
                .findFirst()
                .or(() -> target.getIssueTypes().stream().findFirst())
                .map(IssueType::getId)
                .orElse(issue.getIssueTypeId());
    }
}
