package org.aiadoption.host.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aiadoption.host.jira.Transitions;
import org.aiadoption.host.jira.Transitions.Transition;

/** Transitions by their buttons; one with a screen shows it first, and what a validator refuses stands on it. */
final class TransitionPage {
    private static final String SCREEN = "/secure/CommentAssignIssue!default.jspa";

    private final Jira jira;
    private final IssuePage issues;
    private final IssueFields fields;

    TransitionPage(Jira jira, IssuePage issues) {
        this.jira = jira;
        this.issues = issues;
        this.fields = new IssueFields(jira);
    }

    void mount(Routes routes) {
        routes.post(Routes.Access.USER, "/secure/WorkflowUIDispatcher.jspa", visit -> on(visit, this::dispatch))
                .get(Routes.Access.USER, SCREEN, visit -> on(visit, this::screen))
                .post(Routes.Access.USER, "/secure/CommentAssignIssue.jspa", visit -> on(visit, this::submit));
    }

    /** A step on a transition that the user may take now; nothing if there is none of that number any more. */
    private interface Step {
        Answer take(Visit visit, Issue issue, Optional<Transition> transition);
    }

    private Answer on(Visit visit, Step step) {
        return visit.number("id")
                .flatMap(id -> jira.issue(id, visit.user()))
                .map(issue -> step.take(visit, issue, transition(visit, issue)))
                .orElseGet(Answer::absentIssue);
    }

    private Optional<Transition> transition(Visit visit, Issue issue) {
        long action = visit.number("action").orElse(-1L);
        return jira.get(Transitions.class).available(issue, visit.user()).stream()
                .filter(known -> known.id() == action)
                .findFirst();
    }

    private Answer dispatch(Visit visit, Issue issue, Optional<Transition> transition) {
        if (transition.flatMap(Transition::screen).isPresent()) {
            return new Answer.Redirect(SCREEN + "?id=" + issue.getId() + "&action="
                    + transition.get().id());
        }
        ErrorCollection errors = take(visit, issue, Map.of());
        return errors.hasAnyErrors() ? issues.view(visit, issue, IssuePage.messages(errors)) : IssuePage.back(issue);
    }

    private Answer screen(Visit visit, Issue issue, Optional<Transition> transition) {
        return transition
                .map(known -> form(known, fields.filled(shown(visit, issue, known), issue), issue))
                .orElseGet(() -> IssuePage.back(issue));
    }

    private Answer submit(Visit visit, Issue issue, Optional<Transition> transition) {
        List<FormField> shown =
                transition.map(known -> shown(visit, issue, known)).orElse(List.of());
        ErrorCollection errors = take(visit, issue, fields.parameters(shown, visit));
        if (!errors.hasAnyErrors()) {
            return IssuePage.back(issue);
        }
        return transition
                .map(known -> form(known, new Entered(issue, fields.entered(shown, visit), errors)))
                .orElseGet(() -> issues.view(visit, issue, IssuePage.messages(errors)));
    }

    private List<FormField> shown(Visit visit, Issue issue, Transition transition) {
        return fields.transition(issue, transition.screen().orElse(-1L), visit);
    }

    private ErrorCollection take(Visit visit, Issue issue, Map<String, String[]> parameters) {
        ApplicationUser user = Objects.requireNonNull(visit.user());
        IssueService service = jira.get(IssueService.class);
        int action = visit.number("action").map(Long::intValue).orElse(-1);
        TransitionValidationResult valid =
                service.validateTransition(user, issue.getId(), action, service.newIssueInputParameters(parameters));
        if (!valid.isValid()) {
            return valid.getErrorCollection();
        }
        IssueResult done = service.transition(user, valid);
        return done.getErrorCollection();
    }

    /** A filled form and what is wrong with it. */
    private record Entered(Issue issue, List<FormField> fields, ErrorCollection errors) {}

    private static Answer form(Transition transition, List<FormField> filled, Issue issue) {
        return form(transition, new Entered(issue, filled, new SimpleErrorCollection()));
    }

    private static Answer form(Transition transition, Entered entered) {
        Map<String, Object> model = Map.of(
                "edited", entered.issue(),
                "transition", transition,
                "fields", entered.fields(),
                "errors", entered.errors().getErrors(),
                "problems", entered.errors().getErrorMessages());
        String title = transition.name() + ": " + entered.issue().getKey();
        return new Answer.View("issue-transition", model, title, Frame.general());
    }
}
