package org.aiadoption.planner.contract;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.Ledger.IssueAddress;
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
    void keeps_each_description() {
        long plan = store().add(aPlan().build(), null);
        Node phase = node(plan, "E1");

        assertThat(ledger().description(phase)).isEqualTo("E1 step\n\nh3. Purpose");
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

        ledger().begin(node, "key-ada", 17);
        ledger().settle(node, NodeState.FAILED, "no");
        ledger().begin(node, "key-bob", 23);

        assertThat(node(plan, "E1.1").making()).isEqualTo(new Making(NodeState.MAKING, 2, "key-bob", 23, null, ""));
    }

    @Test
    void records_the_issue_that_a_node_became() {
        long plan = store().add(aPlan().build(), null);
        Node node = node(plan, "E1.1");
        ledger().begin(node, "key-ada", 17);

        assertThat(ledger().record(node, 10_001)).isTrue();

        assertThat(node(plan, "E1.1").making()).isEqualTo(new Making(NodeState.MADE, 1, "key-ada", 17, 10_001L, ""));
        assertThat(ledger().ofIssue(10_001)).contains(new NodeAddress(plan, "E1.1"));
    }

    @Test
    void refuses_a_second_issue_for_a_node() {
        long plan = store().add(aPlan().build(), null);
        Node node = node(plan, "E1.1");
        ledger().record(node, 10_001);

        assertThat(ledger().record(node, 10_002)).isFalse();

        assertThat(node(plan, "E1.1").making().issueId()).isEqualTo(10_001L);
        assertThat(ledger().ofIssue(10_002)).isEmpty();
    }

    @Test
    void refuses_an_issue_that_belongs_to_another_node() {
        long plan = store().add(aPlan().build(), null);
        long other = store().add(aPlan().build(), null);
        ledger().record(node(plan, "E1.1"), 10_001);

        assertThat(ledger().record(node(other, "E1.1"), 10_001)).isFalse();

        assertThat(node(other, "E1.1").making()).isEqualTo(Making.notBegun());
        assertThat(ledger().ofIssue(10_001)).contains(new NodeAddress(plan, "E1.1"));
    }

    @Test
    void goes_on_after_a_refused_record() {
        long plan = store().add(aPlan().build(), null);
        ledger().record(node(plan, "E1.1"), 10_001);
        ledger().record(node(plan, "E1.1"), 10_002);

        assertThat(ledger().record(node(plan, "E1.2"), 10_002)).isTrue();
    }

    @Test
    void fails_loudly_when_an_unknown_node_is_changed() {
        Node unknown = new Node(999, aPlan().outline().nodes().get(0), Making.notBegun());

        assertThatThrownBy(() -> ledger().begin(unknown, "key-ada", 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ledger().description(unknown)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void settles_a_node_and_forgets_an_old_problem() {
        long plan = store().add(aPlan().build(), null);
        Node node = node(plan, "E1.1");
        String message = "Поле обязательно. ".repeat(100);

        ledger().settle(node, NodeState.FAILED, message);
        assertThat(node(plan, "E1.1").making().problem()).isEqualTo(message);

        ledger().settle(node, NodeState.DONE, "");
        assertThat(node(plan, "E1.1").making().state()).isEqualTo(NodeState.DONE);
        assertThat(node(plan, "E1.1").making().problem()).isEmpty();
    }

    @Test
    void an_issue_of_no_plan_belongs_to_nothing() {
        assertThat(ledger().ofIssue(1)).isEmpty();
    }

    @Test
    void lists_the_issues_of_all_plans() {
        long plan = store().add(aPlan().build(), null);
        long other = store().add(aPlan().build(), null);
        ledger().record(node(plan, "E1.1"), 10_002);
        ledger().record(node(other, "ROOT"), 10_001);

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
