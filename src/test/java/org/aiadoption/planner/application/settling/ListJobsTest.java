package org.aiadoption.planner.application.settling;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.settling.ListJobs.Job;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.support.InMemoryLedger;
import org.aiadoption.planner.support.InMemoryPeople;
import org.aiadoption.planner.support.InMemoryPermissions;
import org.aiadoption.planner.support.InMemoryPlanStore;
import org.aiadoption.planner.support.InMemoryProjects;
import org.junit.jupiter.api.Test;

final class ListJobsTest {

    private static final String ADMIN = "key-admin";

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemoryPlanStore plans = new InMemoryPlanStore(ledger);
    private final ListJobs listJobs = new ListJobs(
            new InMemoryPermissions().administrator(ADMIN),
            plans,
            ledger,
            new InMemoryProjects().add(1, "SHOP"),
            new InMemoryPeople());

    @Test
    void lists_what_is_worked_on_or_waits_and_nothing_else() {
        for (PlanState state : PlanState.values()) {
            plans.changeState(plans.add(aPlan().build(), null), state, "");
        }

        assertThat(jobs())
                .extracting(job -> job.plan().state())
                .containsExactly(
                        PlanState.WAITING,
                        PlanState.SEEDING,
                        PlanState.PAUSED,
                        PlanState.FAILED,
                        PlanState.ROLLING_BACK);
    }

    @Test
    void counts_how_far_each_has_come() {
        long plan = plans.add(aPlan().build(), null);
        var pass = ledger.open(plan);
        pass.settle(pass.nodes().get(0), NodeState.DONE, "");
        pass.settle(pass.nodes().get(1), NodeState.FAILED, "no");

        assertThat(jobs().get(0).made()).isEqualTo(1);
        assertThat(jobs().get(0).all()).isEqualTo(7);
    }

    @Test
    void is_for_administrators_of_jira_only() {
        assertThat(listJobs.list("key-owner")).isEqualTo(Outcome.refused(Refusal.forbidden("jira-not-administered")));
    }

    private List<Job> jobs() {
        return listJobs.list(ADMIN).fold(jobs -> jobs, refusal -> List.of());
    }
}
