package org.aiadoption.planner.jira.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.showing.PlanView;
import org.aiadoption.planner.application.showing.ShowAttempts;
import org.aiadoption.planner.application.showing.ShowAttempts.AttemptView;
import org.aiadoption.planner.application.showing.ShowPlan;
import org.aiadoption.planner.domain.plan.Attempt;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.jira.page.view.Lens;
import org.aiadoption.planner.jira.page.view.OncePerRequest;
import org.aiadoption.planner.jira.page.view.PageContext;
import org.aiadoption.planner.jira.page.view.PageFrame;
import org.aiadoption.planner.jira.page.view.PlanMaps;

/** One plan: how its making goes, then where it stands, what to do next, and its checklists. It is read once. */
public final class PlanPage extends PageContext {

    private static final Pattern PLAN_ID = Pattern.compile("[0-9]{1,18}");

    private final PageFrame frame;
    private final ShowPlan showPlan;
    private final ShowAttempts showAttempts;
    private final OncePerRequest<PlanValues> once = new OncePerRequest<>(PlanValues.class);

    public PlanPage(PageFrame frame, ShowPlan showPlan, ShowAttempts showAttempts) {
        this.frame = frame;
        this.showPlan = showPlan;
        this.showAttempts = showAttempts;
    }

    private record PlanValues(Map<String, Object> values) {}

    private record Asked(String userKey, long projectId, String plan) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        ProjectAtHand project = ProjectAtHand.required(context);
        Asked asked =
                new Asked(frame.userKey(), project.id(), PlanChosen.chosen().orElse(""));
        return new HashMap<>(
                once.get(asked, () -> new PlanValues(page(asked, project))).values());
    }

    private Map<String, Object> page(Asked asked, ProjectAtHand project) {
        Lens lens = frame.lens();
        Map<String, Object> page = frame.begin("plan-page", "common", "plan", "repair", "checklist");
        project.tell(page);
        page.put("plansUrl", lens.address().plans(project.key()));
        return plan(asked)
                .fold(
                        plan -> {
                            filled(page, lens, plan);
                            page.put("attempts", attempts(asked, lens, plan));
                            return page;
                        },
                        refusal -> frame.refuse(page, refusal));
    }

    /** Of a plan that is not whole, what was tried before; a statement more only then. */
    private List<Map<String, Object>> attempts(Asked asked, Lens lens, PlanView plan) {
        boolean whole = plan.plan().state() == PlanState.ACTIVE;
        return whole || !plan.rights().manage()
                ? List.of()
                : showAttempts
                        .show(asked.userKey(), plan.plan().id())
                        .fold(
                                views -> views.stream()
                                        .map(view -> attempt(lens, view))
                                        .toList(),
                                refusal -> List.of());
    }

    private static Map<String, Object> attempt(Lens lens, AttemptView view) {
        Attempt attempt = view.attempt();
        Person actor = view.actor();
        return Map.of(
                "node", attempt.nodeKey(),
                "number", attempt.number(),
                "begun", lens.reader().moment(attempt.begun()),
                "actor", actor == null ? lens.texts().of("common.nobody") : actor.displayName(),
                "problem", lens.problem(attempt.problem()));
    }

    private Outcome<PlanView> plan(Asked asked) {
        if (!PLAN_ID.matcher(asked.plan()).matches()) {
            return Outcome.refused(notFound(asked.plan()));
        }
        return showPlan.show(asked.userKey(), Long.parseLong(asked.plan()))
                .then(plan -> plan.heading().project().id() == asked.projectId()
                        ? Outcome.done(plan)
                        : Outcome.refused(notFound(asked.plan())));
    }

    private static Refusal notFound(String id) {
        return Refusal.notFound("plan-not-found", id.length() > 20 ? id.substring(0, 20) + "…" : id);
    }

    private static Map<String, Object> filled(Map<String, Object> page, Lens lens, PlanView plan) {
        Map<String, Object> whole = new PlanMaps(lens).whole(plan);
        page.put("plan", whole);
        page.put("issuePanel", false);
        page.put("isRoot", false);
        if (plan.plan().state() == PlanState.ACTIVE) {
            page.put("checklists", whole.get("phases"));
        }
        page.put("profileUrl", lens.address().profile());
        return page;
    }
}
