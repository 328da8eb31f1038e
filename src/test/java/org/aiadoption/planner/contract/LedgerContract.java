package org.aiadoption.planner.contract;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.Ledger.IssueAddress;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.LedgerPass.Begun;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.domain.plan.Making;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlannedNode;
import org.aiadoption.planner.domain.template.Role;
import org.junit.jupiter.api.Test;

/** What a {@link Ledger} promises. */
public abstract class LedgerContract {

    protected abstract PlanStore store();

    protected abstract Ledger ledger();

    @Test
    void lists_the_nodes_in_the_order_of_making() {
        long plan = store().add(aPlan().build(), null);

        assertThat(ledger().nodes(plan))
                .extracting(Node::key)
                .containsExactly("ROOT", "E1", "E1.1", "E1.2", "E2", "E2.1", "E2.2");
    }

    @Test
    void gives_back_what_was_planned_without_the_descriptions() {
        List<PlannedNode> planned =
                aPlan().with(Role.ENGINEERING, "key-ada").outline().nodes();
        long plan = store().add(aPlan().with(Role.ENGINEERING, "key-ada").build(), null);

        List<Node> nodes = ledger().nodes(plan);

        assertThat(nodes).hasSameSizeAs(planned);
        for (int i = 0; i < nodes.size(); i++) {
            PlannedNode read = nodes.get(i).planned();
            assertThat(read)
                    .usingRecursiveComparison()
                    .ignoringFields("text.description")
                    .isEqualTo(planned.get(i));
            assertThat(read.text().description()).isEmpty();
        }
    }

    @Test
    void appends_nodes_behind_those_that_the_plan_has() {
        long plan = store().add(aPlan().without("E1.1").build(), null);
        PlannedNode late = aPlan().outline().nodes().stream()
                .filter(node -> node.key().equals("E1.1"))
                .findFirst()
                .orElseThrow();

        ledger().append(plan, List.of(late));

        assertThat(ledger().nodes(plan))
                .extracting(Node::key)
                .containsExactly("ROOT", "E1", "E1.2", "E2", "E2.1", "E2.2", "E1.1");
        assertThat(node(plan, "E1.1").making()).isEqualTo(Making.notBegun());
        assertThat(ledger().open(plan).description(node(plan, "E1.1"))).isNotEmpty();
    }

    @Test
    void keeps_each_description() {
        long plan = store().add(aPlan().build(), null);
        Node phase = node(plan, "E1");

        assertThat(ledger().open(plan).description(phase)).isEqualTo("E1 step\n\nh3. Purpose");
    }

    @Test
    void a_node_is_not_begun_at_first() {
        long plan = store().add(aPlan().build(), null);

        assertThat(node(plan, "E1.1").making()).isEqualTo(Making.notBegun());
    }

    @Test
    void notes_each_attempt_with_its_actor_and_watermark() {
        long plan = store().add(aPlan().build(), null);
        Node node = node(plan, "E1.1");

        ledger().open(plan).begin(node, "key-ada", new Begun(1, 17));
        ledger().open(plan).settle(node, NodeState.FAILED, "no");
        ledger().open(plan).begin(node, "key-bob", new Begun(1, 23));

        assertThat(node(plan, "E1.1").making()).isEqualTo(new Making(NodeState.MAKING, 2, "key-bob", 23, null, ""));
    }

    @Test
    void records_the_issue_that_a_node_became() {
        long plan = store().add(aPlan().build(), null);
        Node node = node(plan, "E1.1");
        ledger().open(plan).begin(node, "key-ada", new Begun(1, 17));

        assertThat(ledger().open(plan).record(node, 10_001)).isTrue();

        Node made = ledger().open(plan).nodes().get(2);
        assertThat(made.making()).isEqualTo(new Making(NodeState.MAKING, 1, "key-ada", 17, 10_001L, ""));
        assertThat(ledger().ofIssue(10_001)).contains(new NodeAddress(plan, "E1.1"));
    }

    @Test
    void an_issue_that_was_there_before_takes_a_nodes_place_in_nobodys_name() {
        long plan = store().add(aPlan().build(), null);
        Node item = node(plan, "E1.1");
        LedgerPass pass = ledger().open(plan);
        pass.begin(item, "key-ada", new Begun(1, 40));
        pass.settle(item, NodeState.REMOVED, "");

        assertThat(pass.attach(item, 20_001)).isTrue();
        assertThat(pass.attach(item, 20_002)).isFalse();

        Making making = node(plan, "E1.1").making();
        assertThat(making.attached()).isTrue();
        assertThat(making.state()).isEqualTo(NodeState.MADE);
        assertThat(making.issueId()).isEqualTo(20_001);
        assertThat(making.attempt()).isEqualTo(1);
    }

    @Test
    void refuses_a_second_issue_for_a_node() {
        long plan = store().add(aPlan().build(), null);
        Node node = node(plan, "E1.1");
        ledger().open(plan).record(node, 10_001);

        assertThat(ledger().open(plan).record(node, 10_002)).isFalse();

        assertThat(ledger().open(plan).nodes().get(2).making().issueId()).isEqualTo(10_001L);
        assertThat(ledger().ofIssue(10_002)).isEmpty();
    }

    @Test
    void refuses_an_issue_that_belongs_to_another_node() {
        long plan = store().add(aPlan().build(), null);
        long other = store().add(aPlan().build(), null);
        ledger().open(plan).record(node(plan, "E1.1"), 10_001);

        assertThat(ledger().open(other).record(node(other, "E1.1"), 10_001)).isFalse();

        assertThat(node(other, "E1.1").making()).isEqualTo(Making.notBegun());
        assertThat(ledger().ofIssue(10_001)).contains(new NodeAddress(plan, "E1.1"));
    }

    @Test
    void goes_on_after_a_refused_record() {
        long plan = store().add(aPlan().build(), null);
        ledger().open(plan).record(node(plan, "E1.1"), 10_001);
        ledger().open(plan).record(node(plan, "E1.1"), 10_002);

        assertThat(ledger().open(plan).record(node(plan, "E1.2"), 10_002)).isTrue();
    }

    @Test
    void fails_loudly_when_an_unknown_node_is_changed() {
        Node unknown = new Node(999, aPlan().outline().nodes().get(0), Making.notBegun());

        assertThatThrownBy(() -> ledger().open(999).begin(unknown, "key-ada", new Begun(1, 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ledger().open(999).description(unknown)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void settles_a_node_and_forgets_an_old_problem() {
        long plan = store().add(aPlan().build(), null);
        Node node = node(plan, "E1.1");
        String message = "Поле обязательно. ".repeat(100);

        ledger().open(plan).settle(node, NodeState.FAILED, message);
        assertThat(node(plan, "E1.1").making().problem()).isEqualTo(message);

        ledger().open(plan).settle(node, NodeState.DONE, "");
        assertThat(node(plan, "E1.1").making().state()).isEqualTo(NodeState.DONE);
        assertThat(node(plan, "E1.1").making().problem()).isEmpty();
    }

    @Test
    void keeps_what_came_of_each_attempt_that_was_followed_by_another() {
        long plan = store().add(aPlan().build(), null);
        Node node = node(plan, "E1.1");
        LedgerPass pass = ledger().open(plan);

        pass.begin(node, "key-ada", new Begun(1, 17));
        pass.settle(node, NodeState.FAILED, "no");
        pass.begin(node, "key-bob", new Begun(2, 23));
        ledger().open(plan).begin(node, "key-cyd", new Begun(3, 23));

        assertThat(ledger().attempts(plan))
                .extracting(a -> a.nodeKey() + " " + a.number() + " " + a.actorKey() + " " + a.problem())
                .containsExactly("E1.1 1 key-ada no", "E1.1 2 key-bob ");
        assertThat(ledger().attempts(plan + 1)).isEmpty();
    }

    @Test
    void a_completed_node_shows_with_the_next_thing_that_is_written() {
        long plan = store().add(aPlan().build(), null);
        LedgerPass pass = ledger().open(plan);
        pass.begin(node(plan, "ROOT"), "key-ada", new Begun(1, 1));
        pass.record(node(plan, "ROOT"), 10_001);
        pass.complete(node(plan, "ROOT"));

        pass.begin(node(plan, "E1"), "key-ada", new Begun(1, 2));

        assertThat(node(plan, "ROOT").making()).isEqualTo(new Making(NodeState.DONE, 1, "key-ada", 1, 10_001L, ""));
        assertThat(node(plan, "E1").making().state()).isEqualTo(NodeState.MAKING);
    }

    @Test
    void what_is_left_to_be_written_is_written_when_asked_for() {
        long plan = store().add(aPlan().build(), null);
        LedgerPass pass = ledger().open(plan);
        pass.record(node(plan, "ROOT"), 10_001);
        pass.complete(node(plan, "ROOT"));

        pass.flush();
        pass.flush();

        assertThat(node(plan, "ROOT").making().issueId()).isEqualTo(10_001L);
        assertThat(node(plan, "ROOT").making().state()).isEqualTo(NodeState.DONE);
    }

    @Test
    void reads_each_description_whatever_the_order() {
        long plan = store().add(aPlan().build(), null);
        LedgerPass pass = ledger().open(plan);

        List<String> forth = pass.nodes().stream().map(pass::description).toList();
        List<Node> reversed = new ArrayList<>(pass.nodes());
        Collections.reverse(reversed);
        List<String> back =
                new ArrayList<>(reversed.stream().map(pass::description).toList());
        Collections.reverse(back);

        assertThat(back).isEqualTo(forth);
        assertThat(forth).doesNotContainNull().contains("E1 step\n\nh3. Purpose");
    }

    @Test
    void an_issue_of_no_plan_belongs_to_nothing() {
        assertThat(ledger().ofIssue(1)).isEmpty();
    }

    @Test
    void lists_the_issues_of_all_plans() {
        long plan = store().add(aPlan().build(), null);
        long other = store().add(aPlan().build(), null);
        ledger().open(plan).record(node(plan, "E1.1"), 10_002);
        ledger().open(other).record(node(other, "ROOT"), 10_001);

        assertThat(ledger().issues())
                .containsExactlyInAnyOrder(
                        new IssueAddress(10_002, new NodeAddress(plan, "E1.1")),
                        new IssueAddress(10_001, new NodeAddress(other, "ROOT")));
    }

    private Node node(long planId, String key) {
        return ledger().nodes(planId).stream()
                .filter(node -> node.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
