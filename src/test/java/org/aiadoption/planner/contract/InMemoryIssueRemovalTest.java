package org.aiadoption.planner.contract;

import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.domain.plan.Touch;
import org.aiadoption.planner.support.InMemoryIssueRemoval;
import org.aiadoption.planner.support.InMemoryIssueTracker;
import org.aiadoption.planner.support.InMemoryPeople;

class InMemoryIssueRemovalTest extends IssueRemovalContract {

    private final InMemoryIssueTracker tracker = new InMemoryIssueTracker();
    private final InMemoryIssueRemoval removal = new InMemoryIssueRemoval(tracker);

    @Override
    protected IssueTracker tracker() {
        return tracker;
    }

    @Override
    protected IssueRemoval removal() {
        return removal;
    }

    @Override
    protected long shop() {
        return 1;
    }

    @Override
    protected String key(String account) {
        return InMemoryPeople.keyOf(account);
    }

    @Override
    protected void comment(long issueId, String account) {
        removal.touch(issueId, Touch.COMMENT);
    }

    @Override
    protected void rename(long issueId, String account) {
        removal.touch(issueId, Touch.CHANGED);
    }

    @Override
    protected void finish(long issueId, String account) {
        removal.touch(issueId, Touch.TRANSITION);
    }

    @Override
    protected void label(long issueId, String account) {
        tracker.label(key(account), issueId, "by-hand");
    }
}
