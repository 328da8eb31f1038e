package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.application.port.PlanIssues;
import org.junit.jupiter.api.Test;

/** What {@link PlanIssues} promise, at first without any issue. */
public abstract class PlanIssuesContract {

    protected abstract PlanIssues issues();

    @Test
    void an_issue_of_no_plan_has_no_address() {
        assertThat(issues().of(10_001)).isEmpty();
        assertThat(issues().of(0)).isEmpty();
        assertThat(issues().of(-1)).isEmpty();
    }

    @Test
    void an_added_issue_is_known_at_once_and_no_other() {
        NodeAddress node = new NodeAddress(7, "E1.3");

        issues().added(10_001, node);

        assertThat(issues().of(10_001)).contains(node);
        assertThat(issues().of(10_000)).isEmpty();
        assertThat(issues().of(10_002)).isEmpty();
    }

    @Test
    void issues_of_several_plans_are_kept_apart_in_whatever_order_they_come() {
        for (long issue : new long[] {5, 3, 9, 1, 7}) {
            issues().added(issue, new NodeAddress(issue * 10, "E" + issue));
        }

        for (long issue : new long[] {1, 3, 5, 7, 9}) {
            assertThat(issues().of(issue)).contains(new NodeAddress(issue * 10, "E" + issue));
        }
    }

    @Test
    void a_new_address_replaces_the_old_one() {
        issues().added(5, new NodeAddress(1, "E1"));
        issues().added(5, new NodeAddress(2, "E2"));

        assertThat(issues().of(5)).contains(new NodeAddress(2, "E2"));
    }
}
