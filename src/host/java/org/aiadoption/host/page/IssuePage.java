package org.aiadoption.host.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.host.jira.Transitions;
import org.aiadoption.host.plugin.WebFragments;
import org.jspecify.annotations.Nullable;

/** The issue view, and what can be done from it: comments, deletion. */
final class IssuePage {
    private static final List<String> MORE_MENU = List.of(
            "operations-top-level",
            "operations-work",
            "operations-attachments",
            "operations-voteswatchers",
            "operations-subtasks",
            "operations-operations");

    private final Jira jira;
    private final WebFragments fragments;

    IssuePage(Jira jira, WebFragments fragments) {
        this.jira = jira;
        this.fragments = fragments;
    }

    void mount(Routes routes) {
        routes.get(Routes.Access.ANYONE, "/browse/*", this::browse)
                .post(Routes.Access.USER, "/secure/AddComment.jspa", act(this::comment))
                .get(Routes.Access.USER, "/secure/DeleteIssue!default.jspa", act(this::askDelete))
                .post(Routes.Access.USER, "/secure/DeleteIssue.jspa", act(this::delete));
    }

    /** A step on one issue, named by the parameter {@code id}, which the user must be able to see. */
    private interface Step {
        Answer take(Visit visit, Issue issue, ApplicationUser user);
    }

    private Handler act(Step step) {
        return visit -> visit.number("id")
                .flatMap(id -> jira.issue(id, visit.user()))
                .map(issue -> step.take(visit, issue, Objects.requireNonNull(visit.user())))
                .orElseGet(Answer::absentIssue);
    }

    private Answer browse(Visit visit) {
        String key = visit.tail();
        Optional<Issue> issue = jira.issue(key, visit.user());
        if (issue.isPresent()) {
            String current = issue.get().getKey();
            return current.equals(key)
                    ? view(visit, issue.get(), List.of())
                    : new Answer.Redirect("/browse/" + current);
        }
        return jira.project(key, visit.user())
                .<Answer>map(project -> new Answer.Redirect("/projects/" + project.getKey()))
                .orElseGet(Answer::absentIssue);
    }

    Answer view(Visit visit, Issue issue, List<String> problems) {
        ApplicationUser user = visit.user();
        Issues issues = jira.get(Issues.class);
        Issues.View view = issues.view(issue.getKey(), user).orElseThrow();
        long id = view.line().id();
        Map<String, Object> model = new HashMap<>();
        model.put("issue", view);
        model.put("problems", problems);
        model.put("epic", issues.epicOf(id, user).orElse(null));
        model.put("children", issues.childrenOf(id, user));
        model.put("links", byRelation(issues.links(id, user)));
        model.put("comments", issues.comments(id));
        model.put("history", issues.history(id));
        model.put("transitions", jira.get(Transitions.class).available(issue, user));
        addRights(model, issue, user);
        addFragments(model, issue, user);
        String title = "[" + issue.getKey() + "] " + issue.getSummary();
        return new Answer.View("issue", model, title, Frame.project(issue.getProjectObject(), "", "jira.view.issue"));
    }

    private static Map<String, List<Issues.Link>> byRelation(List<Issues.Link> links) {
        Map<String, List<Issues.Link>> groups = new LinkedHashMap<>();
        links.forEach(link -> groups.computeIfAbsent(link.relation(), relation -> new ArrayList<>())
                .add(link));
        return groups;
    }

    private void addRights(Map<String, Object> model, Issue issue, @Nullable ApplicationUser user) {
        model.put("mayEdit", jira.get(IssueService.class).isEditable(issue, user));
        model.put("mayComment", user != null && jira.may(ProjectPermissions.ADD_COMMENTS, issue, user));
        model.put("mayMove", user != null && jira.may(ProjectPermissions.MOVE_ISSUES, issue, user));
        model.put("mayDelete", jira.may(ProjectPermissions.DELETE_ISSUES, issue, user));
    }

    private void addFragments(Map<String, Object> model, Issue issue, @Nullable ApplicationUser user) {
        Map<String, Object> context = Chrome.context(user, issue.getProjectObject());
        context.put("issue", issue);
        context.put("issueId", issue.getId());
        model.put("leftPanels", fragments.panels("atl.jira.view.issue.left.context", context));
        model.put("rightPanels", fragments.panels("atl.jira.view.issue.right.context", context));
        model.put("tools", fragments.items("jira.issue.tools", context));
        model.put(
                "more",
                MORE_MENU.stream()
                        .flatMap(section -> fragments.items(section, context).stream())
                        .toList());
    }

    private Answer comment(Visit visit, Issue issue, ApplicationUser user) {
        if (!jira.may(ProjectPermissions.ADD_COMMENTS, issue, user)) {
            return new Answer.Forbidden("error.forbidden");
        }
        if (visit.param("comment").isEmpty()) {
            return view(visit, issue, List.of(visit.text("issue.comment.empty")));
        }
        long id = jira.get(Issues.class).comment(issue.getId(), user, visit.param("comment"));
        return new Answer.Redirect("/browse/" + issue.getKey() + "#comment-" + id);
    }

    private Answer askDelete(Visit visit, Issue issue, ApplicationUser user) {
        return jira.may(ProjectPermissions.DELETE_ISSUES, issue, user)
                ? new Answer.View(
                        "issue-delete",
                        Map.of("doomed", issue),
                        visit.text("issue.delete.title", issue.getKey()),
                        Frame.project(issue.getProjectObject(), ""))
                : new Answer.Forbidden("error.forbidden");
    }

    private Answer delete(Visit visit, Issue issue, ApplicationUser user) {
        IssueService service = jira.get(IssueService.class);
        DeleteValidationResult valid = service.validateDelete(user, issue.getId());
        ErrorCollection errors = valid.isValid() ? service.delete(user, valid) : valid.getErrorCollection();
        return errors.hasAnyErrors()
                ? view(visit, issue, messages(errors))
                : new Answer.Redirect("/projects/" + issue.getProjectObject().getKey());
    }

    static List<String> messages(ErrorCollection errors) {
        List<String> all = new ArrayList<>(errors.getErrorMessages());
        all.addAll(errors.getErrors().values());
        return all;
    }

    static Answer back(Issue issue) {
        return new Answer.Redirect("/browse/" + issue.getKey());
    }
}
