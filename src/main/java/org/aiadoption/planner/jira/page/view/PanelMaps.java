package org.aiadoption.planner.jira.page.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.application.showing.PanelView;
import org.aiadoption.planner.application.showing.PhaseView;

/** What an issue's page shows of its plan, as templates show it. */
public final class PanelMaps {

    private final PlanMaps plans;
    private final PhaseMaps phases;
    private final NodeMaps nodes;

    public PanelMaps(Lens lens) {
        this.plans = new PlanMaps(lens);
        this.phases = new PhaseMaps(lens);
        this.nodes = new NodeMaps(lens);
    }

    /** Of the root all phases, of any other issue the one it belongs to. */
    public Map<String, Object> map(PanelView view) {
        Map<String, Object> map = new HashMap<>();
        map.put("plan", plans.summary(view.plan()));
        map.put("node", nodes.map(view.node()));
        map.put("isRoot", view.isRoot());
        map.put("phases", view.isRoot() ? plans.phases(view.plan()) : List.of());
        List<Map<String, Object>> own = own(view);
        own.forEach(phase -> map.put("phase", phase));
        map.put("checklists", own);
        return map;
    }

    private List<Map<String, Object>> own(PanelView view) {
        List<PhaseView> all = view.plan().phases();
        return view.phase().stream()
                .map(phase -> phases.phase(phase, 1 + all.indexOf(phase)))
                .toList();
    }
}
