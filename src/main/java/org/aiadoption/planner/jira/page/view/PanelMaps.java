package org.aiadoption.planner.jira.page.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.application.showing.PanelView;

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
        if (view.isRoot()) {
            map.put("phases", plans.phases(view.plan()));
        }
        List<Map<String, Object>> own = view.phase().stream().map(phases::phase).toList();
        own.forEach(phase -> map.put("phase", phase));
        map.put("checklists", own);
        return map;
    }
}
