package org.aiadoption.planner.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.support.InMemoryIssueTracker;
import org.aiadoption.planner.support.InMemoryPeople;

class InMemoryIssueTrackerTest extends IssueTrackerContract {

    private final InMemoryIssueTracker tracker =
            new InMemoryIssueTracker().turnAway(key("viewer"), key("leaver"), "no-such-key");

    @Override
    protected IssueTracker tracker() {
        return tracker;
    }

    @Override
    protected long shop() {
        return 1;
    }

    @Override
    protected long operations() {
        return 2;
    }

    @Override
    protected String key(String account) {
        return InMemoryPeople.keyOf(account);
    }

    @Override
    protected void delete(long issueId) {
        tracker.delete(issueId);
    }

    @Override
    protected Optional<Long> epicOf(long issueId) {
        return tracker.draftOf(issueId).map(IssueDraft::epicId);
    }

    @Override
    protected Set<String> labelsOf(long issueId) {
        return tracker.labelsOf(issueId);
    }

    @Override
    protected void linkOnceMore(long fromId, long toId, long linkTypeId) {
        tracker.linkOnceMore(fromId, toId, linkTypeId);
    }

    @Override
    protected List<Long> linkedFrom(long issueId, long linkTypeId) {
        return tracker.links().stream()
                .filter(link -> link.startsWith(issueId + ">") && link.endsWith(":" + linkTypeId))
                .map(link -> Long.valueOf(link.substring(link.indexOf('>') + 1, link.indexOf(':'))))
                .toList();
    }
}
