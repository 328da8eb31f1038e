package org.aiadoption.host.jira.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** What the operations on issues share: storing, history, time, kill points, and events on the caller's thread. */
final class IssueWork {
    final IssueStore store;
    final IssueWriter writer;
    final ChangeLog history;
    final KillPoints kill;
    private final EventPublisher events;
    private final Clock clock;

    IssueWork(Db db, IssueStore store, KillPoints kill, EventPublisher events, Clock clock) {
        this.store = store;
        this.kill = kill;
        this.events = events;
        this.clock = clock;
        this.writer = new IssueWriter(db, kill);
        this.history = new ChangeLog(db, clock);
    }

    Timestamp now() {
        return new Timestamp(clock.millis());
    }

    /** Publishes a fresh copy of the issue, as Jira's listeners do not share the caller's object. */
    void publish(Issue issue, @Nullable ApplicationUser user, EventDispatchOption option, boolean sendMail) {
        if (option.isEventBeingSent()) {
            Issue fresh = store.byId(issue.getId()).map(Issue.class::cast).orElse(issue);
            events.publish(
                    new IssueEvent(fresh, Map.of("eventsource", "action"), user, option.getEventTypeId(), sendMail));
        }
    }
}
