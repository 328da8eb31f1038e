package org.aiadoption.planner.jira.page.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.showing.NodeView;
import org.aiadoption.planner.application.showing.PlanView;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Span;
import org.jspecify.annotations.Nullable;

/** Plans as templates show them. */
public final class PlanMaps {

    private final Lens lens;
    private final NodeMaps nodes;
    private final PhaseMaps phases;

    public PlanMaps(Lens lens) {
        this.lens = lens;
        this.nodes = new NodeMaps(lens);
        this.phases = new PhaseMaps(lens);
    }

    /** What a row of a list says of a plan. */
    public Map<String, Object> summary(PlanView view) {
        Map<String, Object> map = new HashMap<>();
        putHeading(map, view.heading());
        Span span = view.root().node().planned().span();
        map.put("start", lens.day(span.start()));
        map.put("due", lens.day(span.due()));
        map.put("progress", phases.progress(view.progress()));
        putState(map, view.plan());
        putMaking(map, view);
        return map;
    }

    private void putHeading(Map<String, Object> map, PlanView.Heading heading) {
        Plan plan = heading.plan();
        Person owner = heading.owner();
        map.put("id", plan.id());
        map.put("name", plan.terms().name());
        map.put("lang", plan.terms().language().tag());
        map.put("url", lens.address().plan(heading.project().key(), plan.id()));
        map.put("template", lens.in(heading.template().about().name()));
        map.put("owner", name(owner));
        map.put("ownerAway", owner == null || !owner.active());
    }

    private String name(@Nullable Person owner) {
        if (owner == null) {
            return lens.texts().of("common.nobody");
        }
        return owner.active() ? owner.displayName() : lens.texts().of("common.inactive", owner.displayName());
    }

    /** Everything that the plan's own page shows. */
    public Map<String, Object> whole(PlanView view) {
        Map<String, Object> map = summary(view);
        map.put("aim", aim(view.plan().design().aim()));
        map.put("root", nodes.map(view.root()));
        map.put("phases", phases.all(view.phases()));
        map.put("nodes", view.nodes().map(nodes::map).toList());
        map.put("health", new PlanHealth(lens).sentence(view));
        map.put("gates", new GateMaps(lens).all(view));
        map.put("decider", new GateMaps(lens).decider(view));
        putNext(map, view);
        putBoard(map, view);
        return map;
    }

    private void putNext(Map<String, Object> map, PlanView view) {
        map.put("next", view.nextItems().stream().map(nodes::map).toList());
        view.current()
                .ifPresent(current -> map.put(
                        "current", phases.phase(current, 1 + view.phases().indexOf(current))));
        map.put("openMandatoryChecks", view.openMandatoryChecks());
        map.put("mandatoryText", lens.texts().of("plan-mandatory", view.openMandatoryChecks()));
    }

    private void putBoard(Map<String, Object> map, PlanView view) {
        Plan plan = view.plan();
        map.put("label", plan.label());
        map.put("labelUrl", lens.address().labelled(view.heading().project().key(), plan.label()));
        map.put("manage", view.rights().manage());
        map.put("makeBoard", view.rights().manage() && view.rights().makeBoard());
        map.put("phaseType", plan.design().mapping().phaseType());
        Long board = plan.status().boardId();
        if (board != null) {
            map.put("boardUrl", lens.address().board(board));
        }
    }

    /** Its phases alone, numbered. */
    public List<Map<String, Object>> phases(PlanView view) {
        return phases.all(view.phases());
    }

    private void putState(Map<String, Object> map, Plan plan) {
        PlanState state = plan.state();
        map.put("state", state.code());
        map.put("stateText", lens.texts().of("plan-state." + state.code()));
        map.put("stateStyle", Lozenge.of(state));
        map.put("running", state.worked());
        map.put("takenBack", state == PlanState.ROLLING_BACK);
        map.put("resumable", state.resumable());
        map.put("problem", lens.problem(plan.status().problem()));
    }

    private void putMaking(Map<String, Object> map, PlanView view) {
        long all = view.nodes().count();
        long made = view.nodes().filter(PlanMaps::isMade).count();
        map.put("madePercent", all == 0 ? 0 : 100 * made / all);
        map.put(
                "madeText",
                view.plan().state() == PlanState.ROLLING_BACK
                        ? lens.texts().of("plan.issuesLeft", all)
                        : lens.texts().of("common.issuesMade", made, all));
    }

    private static boolean isMade(NodeView node) {
        NodeState state = node.node().making().state();
        return state == NodeState.MADE || state == NodeState.DONE;
    }

    private Map<String, Object> aim(Aim aim) {
        Map<String, Object> map = new HashMap<>();
        map.put("goal", aim.goal());
        map.put("metric", aim.metric());
        map.put("baseline", aim.baseline());
        map.put("target", aim.target());
        map.put("readout", aim.readout() == null ? "" : lens.day(aim.readout()));
        map.put("given", !aim.equals(Aim.none()));
        return map;
    }
}
