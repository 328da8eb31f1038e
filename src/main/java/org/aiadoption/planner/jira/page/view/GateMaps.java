package org.aiadoption.planner.jira.page.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.showing.PhaseView;
import org.aiadoption.planner.application.showing.PlanView;
import org.aiadoption.planner.domain.plan.PhaseColour;

/** The gates that a plan has before it, as its page shows them: what each still demands, until when, and who decides. */
record GateMaps(Lens lens) {

    List<Map<String, Object>> all(PlanView view) {
        List<Map<String, Object>> gates = view.gatesAhead().stream()
                .map(phase -> gate(phase, 1 + view.phases().indexOf(phase)))
                .toList();
        gates.stream().limit(1).forEach(nearest -> nearest.put("nearest", true));
        return gates;
    }

    String decider(PlanView view) {
        return view.decider()
                .map(Person::displayName)
                .map(name -> lens.texts().of("plan.gatesDecider", name))
                .orElseGet(() -> lens.texts().of("plan.gatesNobody"));
    }

    private Map<String, Object> gate(PhaseView phase, int number) {
        Map<String, Object> map = new HashMap<>();
        map.put("number", number);
        map.put("colour", PhaseColour.of(number).number());
        map.put("key", phase.epic().key());
        map.put("summary", phase.epic().summary());
        map.put("demands", demands(phase));
        map.put("checks", checks(phase));
        map.put("due", "");
        phase.epic().due().ifPresent(day -> {
            map.put("due", lens.day(day));
            map.put("late", late(day));
        });
        return map;
    }

    private List<String> checks(PhaseView phase) {
        return phase.gateWaitsFor().stream()
                .map(check -> lens.in(check.check().text()))
                .toList();
    }

    /** Calendar days, as readers count who look at the date beside it; empty for a gate that is not late. */
    private String late(LocalDate due) {
        long days = ChronoUnit.DAYS.between(due, lens.today());
        return days > 0 ? lens.texts().of("plan.gateLate", days) : "";
    }

    private String demands(PhaseView phase) {
        long open = phase.openMandatoryChecks();
        if (open > 0) {
            return lens.texts().of("plan.gateOpen", open, phase.mandatoryChecks());
        }
        int tasks = phase.progress().items() - phase.progress().itemsDone();
        return tasks > 0
                ? lens.texts().of("plan.gateTasks", tasks)
                : lens.texts().of("plan.gateReady");
    }
}
