package org.aiadoption.planner.jira.persistence;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.application.seeding.ResumeInterrupted;
import org.aiadoption.planner.application.seeding.SeedPlan;
import org.aiadoption.planner.domain.plan.Attempt;
import org.aiadoption.planner.domain.plan.Mark;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.jira.persistence.support.Engine;
import org.aiadoption.planner.jira.persistence.support.TestDatabase;
import org.aiadoption.planner.support.FixedServers;
import org.aiadoption.planner.support.ImmediateLocks;
import org.aiadoption.planner.support.InMemoryIssueTracker;
import org.aiadoption.planner.support.InMemoryIssueTracker.Fault;
import org.aiadoption.planner.support.InMemoryIssueTracker.Killed;
import org.aiadoption.planner.support.InMemoryPlanIssues;
import org.aiadoption.planner.support.MovableClock;
import org.aiadoption.planner.support.OneProject;
import org.aiadoption.planner.support.RecordingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The clock on the wall jumps back by an hour. It is written down when people may want to know, and decides nothing. */
@ParameterizedClass
@MethodSource("org.aiadoption.planner.jira.persistence.support.Engine#real")
class ClockSetBackTest {

    private static final String DEAD = "a:1";
    private static final String ALIVE = "b:1";

    private final TestDatabase database;
    private final MovableClock wall = new MovableClock();
    private final AtomicLong nanoTime = new AtomicLong();
    private final InMemoryIssueTracker tracker = new InMemoryIssueTracker();
    private final FixedServers survivors = new FixedServers(ALIVE);
    private final RecordingQueue queue = new RecordingQueue();
    private final PlanStore store;
    private final ActiveObjectsLedger ledger;
    private final ActiveObjectsLeases leases;
    private final long plan;

    ClockSetBackTest(Engine engine) {
        database = Tables.database(engine);
        ActiveObjects ao = database.activeObjects();
        store = new ActiveObjectsPlanStore(ao, id -> Optional.of("template: sample"), () -> "SERVER-1");
        ledger = new ActiveObjectsLedger(ao, wall);
        leases = new ActiveObjectsLeases(ao);
        plan = store.add(aPlan().build(), null);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_plan_is_made_whole_although_the_clock_goes_back_before_each_issue() {
        tracker.beforeCreate(this::anHourBack);

        server(survivors).run(plan);

        assertWhole();
    }

    @Test
    void the_plan_of_a_dead_server_goes_on_at_once_and_not_in_an_hour() {
        tracker.failAfter(3, Fault.KILLED_AFTER);
        runUntilKilled();
        anHourBack();
        survivors.dies(DEAD);

        look();

        assertThat(queue.planIds()).containsExactly(plan);
        server(survivors).run(plan);
        assertWhole();
    }

    @Test
    void a_silent_server_loses_its_plan_after_as_long_as_ever() {
        tracker.failAfter(3, Fault.KILLED_BEFORE);
        runUntilKilled();
        ResumeInterrupted looksEachMinute = resumeInterrupted();
        looksEachMinute.run();
        anHourBack();
        nanoTime.addAndGet(Duration.ofSeconds(90).toNanos());

        looksEachMinute.run();

        assertThat(queue.planIds()).containsExactly(plan);
        server(survivors).run(plan);
        assertWhole();
    }

    @Test
    void attempts_are_told_in_their_order_and_none_replaces_another() {
        for (int attempt = 1; attempt <= 2; attempt++) {
            tracker.failNext(Fault.UNCLEAR_NOTHING_MADE);
            server(survivors).run(plan);
            anHourBack();
            store.changeState(plan, PlanState.WAITING, "");
        }

        server(survivors).run(plan);

        List<Attempt> attempts = ledger.attempts(plan);
        assertThat(attempts).extracting(Attempt::number).containsExactly(1, 2);
        assertThat(attempts.get(1).begun()).isBefore(attempts.get(0).begun());
        assertWhole();
    }

    private void anHourBack() {
        wall.advance(Duration.ofHours(-1));
    }

    private void runUntilKilled() {
        assertThatThrownBy(() -> server(new FixedServers(DEAD)).run(plan)).isInstanceOf(Killed.class);
    }

    private void look() {
        resumeInterrupted().run();
    }

    private ResumeInterrupted resumeInterrupted() {
        return new ResumeInterrupted(store, leases, new ImmediateLocks(), queue, survivors, nanoTime::get);
    }

    private SeedPlan server(FixedServers servers) {
        return new SeedPlan(
                new SeedPlan.Records(store, ledger, leases),
                OneProject.around(tracker),
                new InMemoryPlanIssues(),
                new ImmediateLocks(),
                servers,
                nanoTime::get);
    }

    private void assertWhole() {
        List<Node> nodes = ledger.nodes(plan);
        assertThat(store.find(plan).orElseThrow().state()).isEqualTo(PlanState.ACTIVE);
        assertThat(nodes).allMatch(node -> node.making().state() == NodeState.DONE);
        assertThat(tracker.all().stream().map(TrackedIssue::content))
                .extracting(content ->
                        Mark.lastLineOf(content.description()).orElseThrow().nodeKey())
                .containsExactlyElementsOf(nodes.stream().map(Node::key).toList());
    }
}
