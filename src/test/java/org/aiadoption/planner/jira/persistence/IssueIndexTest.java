package org.aiadoption.planner.jira.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aiadoption.planner.application.port.Ledger.IssueAddress;
import org.aiadoption.planner.application.port.NodeAddress;
import org.junit.jupiter.api.Test;

class IssueIndexTest {

    @Test
    void an_empty_one_finds_nothing() {
        assertThat(IssueIndex.of(List.of()).find(1)).isEmpty();
    }

    @Test
    void finds_every_issue_in_whatever_order_they_came() {
        List<Integer> ids = new ArrayList<>(
                new Random(7).ints(500, 0, 2_000).distinct().boxed().toList());
        IssueIndex index = IssueIndex.of(List.of());
        for (int id : ids) {
            index = index.with(issue(id, "E" + id % 5));
        }

        for (int id = -1; id <= 2_001; id++) {
            NodeAddress expected = new NodeAddress(id % 7, "E" + id % 5);
            assertThat(index.find(id).filter(expected::equals).isPresent()).isEqualTo(ids.contains(id));
        }
    }

    @Test
    void a_newer_address_replaces_the_older() {
        IssueIndex index = IssueIndex.of(List.of(issue(3, "E1"), issue(1, "E2"), issue(2, "E3")));

        IssueIndex changed = index.with(issue(2, "E9"));

        assertThat(changed.find(2)).contains(new NodeAddress(2, "E9"));
        assertThat(changed.find(3)).contains(new NodeAddress(3, "E1"));
        assertThat(index.find(2)).contains(new NodeAddress(2, "E3"));
    }

    private static IssueAddress issue(int id, String key) {
        return new IssueAddress(id, new NodeAddress(id % 7, key));
    }
}
