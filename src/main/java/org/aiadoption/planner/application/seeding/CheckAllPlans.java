package org.aiadoption.planner.application.seeding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.application.seeding.CheckPlan.Difference;
import org.aiadoption.planner.application.seeding.CheckPlan.Found;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * Compares all finished plans of this Jira with Jira, a few at a time, so that no request is long however many plans
 * there are. For Jira administrators. Changes nothing; {@link RepairPlan} mends one plan at a time.
 */
public final class CheckAllPlans {

    /** Few enough for one request, since each issue's epic or link is asked for by itself. */
    private static final int AT_ONCE = 20;

    private final Permissions permissions;
    private final PlanStore plans;
    private final Projects projects;
    private final CheckPlan checkPlan;

    public CheckAllPlans(Permissions permissions, PlanStore plans, Projects projects, CheckPlan checkPlan) {
        this.permissions = permissions;
        this.plans = plans;
        this.projects = projects;
        this.checkPlan = checkPlan;
    }

    /**
     * The next few plans.
     *
     * @param checked how many were looked at
     * @param last the id of the last of them, where the next request goes on; 0 when there are no more
     * @param differing those that are not as the ledger says
     */
    public record Part(int checked, long last, List<Differing> differing) {

        public Part {
            differing = List.copyOf(differing);
        }
    }

    /**
     * A plan that differs from Jira.
     *
     * @param project null when it was deleted
     * @param counts how many differences of each sort
     */
    public record Differing(Plan plan, @Nullable ProjectRef project, Map<Difference, Long> counts) {

        public Differing {
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        }

        /** Whether a repair would change something. */
        public boolean mendable() {
            return counts.keySet().stream().anyMatch(Difference::mendable);
        }
    }

    /** The plans whose ids are above the given one. */
    public Outcome<Part> check(String userKey, long above) {
        if (!permissions.administersJira(userKey)) {
            return Outcome.refused(Refusal.forbidden("jira-not-administered"));
        }
        List<Plan> next = plans.inState(PlanState.ACTIVE, above, AT_ONCE);
        long last = next.size() < AT_ONCE ? 0 : next.get(next.size() - 1).id();
        List<Differing> differing =
                next.stream().flatMap(plan -> differing(userKey, plan).stream()).toList();
        return Outcome.done(new Part(next.size(), last, differing));
    }

    private Optional<Differing> differing(String userKey, Plan plan) {
        Map<Difference, Long> counts = checkPlan.check(userKey, plan).stream()
                .map(Found::difference)
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(Difference.class), Collectors.counting()));
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Differing(plan, projects.byId(plan.projectId()).orElse(null), counts));
    }
}
