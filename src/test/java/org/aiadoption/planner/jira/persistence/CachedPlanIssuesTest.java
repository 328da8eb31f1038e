package org.aiadoption.planner.jira.persistence;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.cache.CacheManager;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.domain.plan.Attempt;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.PlannedNode;
import org.aiadoption.planner.jira.persistence.support.ReplicatedCaches;
import org.aiadoption.planner.support.InMemoryLedger;
import org.aiadoption.planner.support.InMemoryPlanStore;
import org.junit.jupiter.api.Test;

class CachedPlanIssuesTest {

    private static final long ISSUE = 10_001;

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final List<Node> nodes = ledger.nodes(new InMemoryPlanStore(ledger).add(aPlan().build(), null));
    private final NodeAddress root = new NodeAddress(1, "ROOT");
    private final ReplicatedCaches cluster = new ReplicatedCaches();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final PlanMemory noPlans = ids -> {};

    @Test
    void knows_the_issues_that_were_recorded_before_the_load() {
        ledger.open(nodes.get(0).planId()).record(nodes.get(0), ISSUE);
        CachedPlanIssues issues = loaded(cluster.joinCluster());

        assertThat(issues.of(ISSUE)).contains(root);
        assertThat(issues.of(ISSUE + 1)).isEmpty();
    }

    @Test
    void a_reader_waits_for_the_first_load() {
        ledger.open(nodes.get(0).planId()).record(nodes.get(0), ISSUE);
        CachedPlanIssues issues = new CachedPlanIssues(ledger, noPlans, cluster.joinCluster(), background::add);

        CompletableFuture<Optional<NodeAddress>> reader = CompletableFuture.supplyAsync(() -> issues.of(ISSUE));
        issues.load();

        assertThat(reader.join()).contains(root);
    }

    @Test
    void a_reader_that_cannot_wait_is_told_of_no_plan() {
        CachedPlanIssues issues = new CachedPlanIssues(ledger, noPlans, cluster.joinCluster(), background::add);

        Thread.currentThread().interrupt();

        assertThat(issues.of(ISSUE)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void knows_an_own_addition_at_once() {
        CachedPlanIssues issues = loaded(cluster.joinCluster());

        record(issues);

        assertThat(issues.of(ISSUE)).contains(root);
    }

    @Test
    void another_server_learns_of_an_addition_without_making_its_reader_wait() {
        CachedPlanIssues here = loaded(cluster.joinCluster());
        CachedPlanIssues there = loaded(cluster.joinCluster());
        record(here);

        assertThat(there.of(ISSUE)).isEmpty();
        background.remove().run();

        assertThat(there.of(ISSUE)).contains(root);
        assertThat(background).isEmpty();
    }

    @Test
    void many_readers_cause_one_reload() {
        CachedPlanIssues here = loaded(cluster.joinCluster());
        CachedPlanIssues there = loaded(cluster.joinCluster());
        record(here);

        there.of(ISSUE);
        there.of(ISSUE);

        assertThat(background).hasSize(1);
    }

    @Test
    void keeps_an_addition_that_comes_while_the_ledger_is_read() {
        CacheManager caches = cluster.joinCluster();
        Racing racing = new Racing(ledger);
        CachedPlanIssues issues = new CachedPlanIssues(racing, noPlans, caches, background::add);
        racing.meanwhile = () -> issues.added(ISSUE, root);

        issues.load();

        assertThat(issues.of(ISSUE)).contains(root);
    }

    @Test
    void reads_again_when_another_server_adds_while_the_ledger_is_read() {
        CachedPlanIssues other = loaded(cluster.joinCluster());
        Racing racing = new Racing(ledger);
        CachedPlanIssues issues = new CachedPlanIssues(racing, noPlans, cluster.joinCluster(), background::add);
        racing.meanwhile = () -> record(other);

        issues.load();
        issues.of(ISSUE);
        background.remove().run();

        assertThat(issues.of(ISSUE)).contains(root);
    }

    @Test
    void keeps_what_it_knows_while_no_reload_is_possible_and_asks_again() {
        boolean[] stopped = {true};
        Executor executor = task -> {
            if (stopped[0]) {
                throw new RejectedExecutionException();
            }
            task.run();
        };
        CachedPlanIssues here = loaded(cluster.joinCluster());
        CachedPlanIssues there = new CachedPlanIssues(ledger, noPlans, cluster.joinCluster(), executor);
        there.load();
        record(here);

        assertThat(there.of(ISSUE)).isEmpty();
        stopped[0] = false;
        there.of(ISSUE);

        assertThat(there.of(ISSUE)).contains(root);
    }

    private CachedPlanIssues loaded(CacheManager caches) {
        CachedPlanIssues issues = new CachedPlanIssues(ledger, noPlans, caches, background::add);
        issues.load();
        return issues;
    }

    private void record(CachedPlanIssues server) {
        ledger.open(nodes.get(0).planId()).record(nodes.get(0), ISSUE);
        server.added(ISSUE, root);
    }

    /** A ledger in which something happens between the reading and the return, once. */
    private static final class Racing implements Ledger {

        private final Ledger ledger;
        private Runnable meanwhile = () -> {};

        Racing(Ledger ledger) {
            this.ledger = ledger;
        }

        @Override
        public List<IssueAddress> issues() {
            List<IssueAddress> read = ledger.issues();
            Runnable event = meanwhile;
            meanwhile = () -> {};
            event.run();
            return read;
        }

        @Override
        public List<Node> nodes(long planId) {
            return ledger.nodes(planId);
        }

        @Override
        public void append(long planId, List<PlannedNode> added) {
            ledger.append(planId, added);
        }

        @Override
        public LedgerPass open(long planId) {
            return ledger.open(planId);
        }

        @Override
        public List<Attempt> attempts(long planId) {
            return ledger.attempts(planId);
        }

        @Override
        public Optional<NodeAddress> ofIssue(long issueId) {
            return ledger.ofIssue(issueId);
        }
    }
}
