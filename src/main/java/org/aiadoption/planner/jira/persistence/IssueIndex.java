package org.aiadoption.planner.jira.persistence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.port.Ledger.IssueAddress;
import org.aiadoption.planner.application.port.NodeAddress;

/** Issue ids in order, and beside each the node it belongs to: about 30 bytes an issue. Unchangeable. */
final class IssueIndex {

    private final long[] issueIds;
    private final long[] planIds;
    private final String[] nodeKeys;

    private IssueIndex(int size) {
        issueIds = new long[size];
        planIds = new long[size];
        nodeKeys = new String[size];
    }

    static IssueIndex of(List<IssueAddress> issues) {
        List<IssueAddress> sorted = issues.stream()
                .sorted(Comparator.comparingLong(IssueAddress::issueId))
                .toList();
        IssueIndex index = new IssueIndex(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            index.put(i, sorted.get(i));
        }
        return index;
    }

    Optional<NodeAddress> find(long issueId) {
        int at = Arrays.binarySearch(issueIds, issueId);
        return at < 0 ? Optional.empty() : Optional.of(new NodeAddress(planIds[at], nodeKeys[at]));
    }

    /** The ids of the plans that the issues belong to. */
    Set<Long> plans() {
        return Arrays.stream(planIds).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** The same with one more, or with a new address for an issue that is there. */
    IssueIndex with(IssueAddress issue) {
        int at = Arrays.binarySearch(issueIds, issue.issueId());
        int gap = at < 0 ? 1 : 0;
        int place = at < 0 ? -at - 1 : at;
        IssueIndex more = new IssueIndex(issueIds.length + gap);
        more.copy(this, 0, 0, place);
        more.put(place, issue);
        int rest = place + 1 - gap;
        more.copy(this, rest, place + 1, issueIds.length - rest);
        return more;
    }

    private void copy(IssueIndex from, int start, int to, int length) {
        System.arraycopy(from.issueIds, start, issueIds, to, length);
        System.arraycopy(from.planIds, start, planIds, to, length);
        System.arraycopy(from.nodeKeys, start, nodeKeys, to, length);
    }

    private void put(int place, IssueAddress issue) {
        issueIds[place] = issue.issueId();
        planIds[place] = issue.node().planId();
        // why: the same few keys stand in every plan
        nodeKeys[place] = issue.node().nodeKey().intern();
    }
}
