package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.Problem;
import org.aiadoption.planner.support.InMemoryIssueTracker.Fault;
import org.aiadoption.planner.support.Tripwire;
import org.junit.jupiter.api.Test;

/** Jira refuses, breaks off, or does not let an issue be completed. */
final class HinderedSeedingTest {

    private final SeedingWorld world = new SeedingWorld();

    @Test
    void a_refusal_stops_the_plan_and_says_at_which_node_and_why() {
        world.tracker.failAfter(2, Fault.REJECTED);

        world.seed();

        assertThat(world.state()).isEqualTo(PlanState.FAILED);
        assertThat(world.problem())
                .isEqualTo(new Problem("node-hindered", List.of("E1.1", "E1.1 summary", "Jira says no.")));
        assertThat(world.marks()).containsExactly("ROOT", "E1");
    }

    @Test
    void a_refused_node_keeps_the_words_of_jira() {
        world.tracker.failAfter(2, Fault.REJECTED);

        world.seed();

        assertThat(world.stateOf("E1.1")).isEqualTo(NodeState.FAILED);
        assertThat(Problem.decode(world.node("E1.1").making().problem()))
                .isEqualTo(Problem.of("jira-refused", "Jira says no."));
    }

    @Test
    void a_plan_goes_on_after_a_refusal_and_makes_nothing_twice() {
        world.tracker.failAfter(2, Fault.REJECTED);
        world.seed();

        world.resumeAndSeed();

        assertThat(world.faults()).isEmpty();
        assertThat(world.node("E1.1").making().problem()).isEmpty();
    }

    @Test
    void after_a_refusal_no_lost_issue_is_looked_for() {
        world.tracker.failNext(Fault.REJECTED);
        world.seed();
        world.resumePlan().resume(SeedingWorld.OWNER, world.planId);
        Tripwire wire = Tripwire.loose();

        world.seed(wire);

        assertThat(wire.count("IssueTracker.atNumber")).isZero();
    }

    @Test
    void a_plan_may_be_refused_again_and_again() {
        world.tracker.failAfter(2, Fault.REJECTED);
        world.seed();
        world.tracker.failNext(Fault.REJECTED);
        world.resumeAndSeed();

        assertThat(world.state()).isEqualTo(PlanState.FAILED);
        assertThat(world.node("E1.1").making().attempt()).isEqualTo(2);
    }

    @Test
    void an_error_stops_the_plan_although_the_issue_may_exist() {
        world.tracker.failAfter(2, Fault.UNCLEAR_BUT_MADE);

        world.seed();

        assertThat(world.state()).isEqualTo(PlanState.FAILED);
        assertThat(world.stateOf("E1.1")).isEqualTo(NodeState.FAILED);
        assertThat(Problem.decode(world.node("E1.1").making().problem()).code()).isEqualTo("jira-unclear");
    }

    @Test
    void an_issue_that_came_of_an_error_is_adopted() {
        world.tracker.failAfter(2, Fault.UNCLEAR_BUT_MADE);
        world.seed();
        long lost = world.tracker.all().get(2).id();

        world.resumeAndSeed();

        assertThat(world.issueId("E1.1")).isEqualTo(lost);
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void an_issue_that_is_adopted_gets_what_it_lacks_and_others_are_not_touched() {
        world.tracker.failAfter(2, Fault.UNCLEAR_BUT_MADE);
        world.seed();

        world.resumeAndSeed();

        assertThat(world.tracker.mended()).containsExactly(world.issueId("E1.1"));
    }

    @Test
    void an_issue_that_cannot_be_given_what_it_lacks_is_adopted_later() {
        world.tracker.failAfter(2, Fault.UNCLEAR_BUT_MADE);
        world.seed();
        world.tracker.obstruct("You may not edit.");
        world.resumeAndSeed();
        assertThat(world.problem().args()).contains("E1.1", "You may not edit.");
        world.tracker.clearTheWay();

        world.resumeAndSeed();

        assertThat(world.faults()).isEmpty();
    }

    @Test
    void an_error_of_which_nothing_came_leads_to_another_attempt() {
        world.tracker.failAfter(2, Fault.UNCLEAR_NOTHING_MADE);
        world.seed();

        world.resumeAndSeed();

        assertThat(world.node("E1.1").making().attempt()).isEqualTo(2);
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void an_issue_that_came_of_an_error_is_adopted_although_somebody_else_resumed() {
        world.tracker.failAfter(2, Fault.UNCLEAR_BUT_MADE);
        world.seed();

        world.resumePlan().resume(SeedingWorld.ADMIN, world.planId);
        world.seed();

        assertThat(world.faults()).isEmpty();
        assertThat(world.issue("E1.1").staff().creator()).isEqualTo(SeedingWorld.OWNER);
        assertThat(world.issue("E1.2").staff().creator()).isEqualTo(SeedingWorld.ADMIN);
    }

    @Test
    void of_two_issues_of_one_node_the_lower_is_kept_and_the_other_is_named() {
        world.tracker.failAfter(2, Fault.UNCLEAR_BUT_MADE);
        world.seed();
        long first = world.tracker.all().get(2).id();
        String twin = world.tracker
                .madeByHand(1, SeedingWorld.OWNER, "10001", world.markOf("E1.1"))
                .key();

        world.resumeAndSeed();

        assertThat(world.issueId("E1.1")).isEqualTo(first);
        assertThat(world.stateOf("E1.1")).isEqualTo(NodeState.DONE);
        assertThat(world.node("E1.1").making().problem())
                .isEqualTo(Problem.of("extra-issues", twin).encode());
        assertThat(world.state()).isEqualTo(PlanState.ACTIVE);
    }

    @Test
    void an_issue_that_cannot_be_completed_stays_and_says_what_is_missing() {
        world.tracker.hideLabels();
        world.tracker.obstruct("You may not edit.");

        world.seed();

        assertThat(world.state()).isEqualTo(PlanState.FAILED);
        assertThat(world.stateOf("ROOT")).isEqualTo(NodeState.FAILED);
        assertThat(world.node("ROOT").making().issueId()).isNotNull();
        assertThat(Problem.decode(world.node("ROOT").making().problem()))
                .isEqualTo(Problem.of("not-completed", "You may not edit."));
    }

    @Test
    void an_issue_that_could_not_be_completed_is_completed_later() {
        world.tracker.obstruct("You may not link.");
        world.seed();
        world.tracker.clearTheWay();

        world.resumeAndSeed();

        assertThat(world.faults()).isEmpty();
    }

    @Test
    void an_obstacle_that_comes_up_between_label_and_link_is_survived() {
        Tripwire wire = Tripwire.loose().on("before IssueTracker.link", () -> world.tracker.obstruct("No links."));
        world.seed(wire);
        world.tracker.clearTheWay();

        world.resumeAndSeed();

        assertThat(wire.count("IssueTracker.link")).isEqualTo(1);
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void an_assignee_whom_somebody_chose_meanwhile_is_kept() {
        Tripwire wire = Tripwire.loose()
                .on(
                        "before IssueTracker.assign",
                        () -> world.tracker.assign(
                                "x", world.tracker.all().get(2).id(), "key-other"));

        world.seed(wire);

        assertThat(world.issue("E1.1").staff().assignee()).isEqualTo("key-other");
        assertThat(world.state()).isEqualTo(PlanState.ACTIVE);
    }
}
