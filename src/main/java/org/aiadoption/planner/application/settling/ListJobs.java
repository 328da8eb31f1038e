package org.aiadoption.planner.application.settling;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.jspecify.annotations.Nullable;

/** Every plan of this Jira that is being made, taken back, or that waits for somebody. For Jira administrators. */
public final class ListJobs {

    private static final Set<PlanState> UNFINISHED =
            EnumSet.complementOf(EnumSet.of(PlanState.ACTIVE, PlanState.REMOVED, PlanState.DRAFT));

    private final Permissions permissions;
    private final PlanStore plans;
    private final Ledger ledger;
    private final Projects projects;
    private final People people;

    public ListJobs(Permissions permissions, PlanStore plans, Ledger ledger, Projects projects, People people) {
        this.permissions = permissions;
        this.plans = plans;
        this.ledger = ledger;
        this.projects = projects;
        this.people = people;
    }

    /**
     * The work on a plan.
     *
     * @param project null when it was deleted
     * @param actor in whose name it goes on; null when that user is gone
     * @param nodes how many nodes are in which state
     */
    public record Job(
            Plan plan,
            @Nullable ProjectRef project,
            @Nullable Person actor,
            Map<NodeState, Long> nodes) {

        public Job {
            nodes = Map.copyOf(nodes);
        }

        public long all() {
            return nodes.values().stream().mapToLong(Long::longValue).sum();
        }

        public long made() {
            return nodes.getOrDefault(NodeState.MADE, 0L) + nodes.getOrDefault(NodeState.DONE, 0L);
        }
    }

    /** Oldest first. */
    public Outcome<List<Job>> list(String userKey) {
        return permissions.administersJira(userKey)
                ? Outcome.done(
                        plans.inStates(UNFINISHED).stream().map(this::job).toList())
                : Outcome.refused(Refusal.forbidden("jira-not-administered"));
    }

    private Job job(Plan plan) {
        Map<NodeState, Long> nodes = ledger.nodes(plan.id()).stream()
                .map(node -> node.making().state())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Job(
                plan,
                projects.byId(plan.projectId()).orElse(null),
                people.byKey(plan.status().actorKey()).orElse(null),
                nodes);
    }
}
