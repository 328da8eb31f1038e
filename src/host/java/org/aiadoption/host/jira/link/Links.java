package org.aiadoption.host.jira.link;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.DbException;
import org.aiadoption.host.jira.issue.ChangeLog;
import org.aiadoption.host.jira.issue.KillPoints;
import org.jspecify.annotations.Nullable;

/**
 * Links between issues. Asks no permission, as in Jira. A link that is there already is left as it is; two writers at
 * the same moment can still make two.
 */
public final class Links implements IssueLinkManager {
    private static final String COLUMNS = "select id, link_type, source_id, destination_id, seq from issue_link ";

    private final Db db;
    private final IssueLinkTypeManager types;
    private final IssueManager issues;
    private final ChangeLog history;
    private final EventPublisher events;
    private final KillPoints kill;

    public Links(
            Db db,
            IssueLinkTypeManager types,
            IssueManager issues,
            ChangeLog history,
            EventPublisher events,
            KillPoints kill) {
        this.db = db;
        this.types = types;
        this.issues = issues;
        this.history = history;
        this.events = events;
        this.kill = kill;
    }

    /** A link as it stood when it was read. */
    private record HostLink(Links home, Long getId, Long getLinkTypeId, Long getSourceId, Long getDestinationId)
            implements IssueLink {
        @Override
        public IssueLinkType getIssueLinkType() {
            return Objects.requireNonNull(home.types.getIssueLinkType(getLinkTypeId));
        }

        @Override
        public Issue getSourceObject() {
            return home.issues.getIssueObject(getSourceId);
        }

        @Override
        public Issue getDestinationObject() {
            return home.issues.getIssueObject(getDestinationId);
        }

        @Override
        public boolean isSystemLink() {
            return getIssueLinkType().isSystemLinkType();
        }
    }

    private HostLink link(ResultSet row) throws SQLException {
        return new HostLink(
                this,
                row.getLong("id"),
                row.getLong("link_type"),
                row.getLong("source_id"),
                row.getLong("destination_id"));
    }

    @Override
    public void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            @Nullable Long sequence,
            @Nullable ApplicationUser user)
            throws CreateException {
        Issue source = issues.getIssueObject(sourceIssueId);
        Issue destination = issues.getIssueObject(destinationIssueId);
        IssueLinkType type = types.getIssueLinkType(issueLinkTypeId);
        if (source == null || destination == null || type == null) {
            throw new CreateException("Could not create issue link: no such issue or link type");
        }
        if (getIssueLink(sourceIssueId, destinationIssueId, issueLinkTypeId) != null) {
            return;
        }
        try {
            db.insert(
                    "insert into issue_link (link_type, source_id, destination_id, seq) values (?, ?, ?, ?)",
                    issueLinkTypeId,
                    sourceIssueId,
                    destinationIssueId,
                    sequence);
        } catch (DbException failure) {
            throw new CreateException("Could not create issue link", failure);
        }
        kill.pass("link:row");
        if (!type.isSystemLinkType()) {
            history.record(sourceIssueId, user, List.of(made(destination, type.getOutward())));
            kill.pass("link:history");
            history.record(destinationIssueId, user, List.of(made(source, type.getInward())));
            kill.pass("link:history");
        }
        events.publish(new IssueLinkCreatedEvent(getIssueLink(sourceIssueId, destinationIssueId, issueLinkTypeId)));
        kill.pass("link:event");
    }

    @Override
    public void removeIssueLink(IssueLink issueLink, @Nullable ApplicationUser user) {
        if (db.update("delete from issue_link where id = ?", issueLink.getId()) == 0) {
            return;
        }
        IssueLinkType type = issueLink.getIssueLinkType();
        if (!type.isSystemLinkType()) {
            history.record(
                    issueLink.getSourceId(), user, List.of(gone(issueLink.getDestinationObject(), type.getOutward())));
            history.record(
                    issueLink.getDestinationId(), user, List.of(gone(issueLink.getSourceObject(), type.getInward())));
        }
        events.publish(new IssueLinkDeletedEvent(issueLink));
    }

    @Override
    public @Nullable IssueLink getIssueLink(Long issueLinkId) {
        return db.first(COLUMNS + "where id = ?", this::link, issueLinkId).orElse(null);
    }

    @Override
    public @Nullable IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId) {
        return db.first(
                        COLUMNS + "where source_id = ? and destination_id = ? and link_type = ? order by id",
                        this::link,
                        sourceId,
                        destinationId,
                        issueLinkTypeId)
                .orElse(null);
    }

    @Override
    public Collection<IssueLink> getIssueLinks(Long issueLinkTypeId) {
        return db.list(COLUMNS + "where link_type = ? order by id", this::link, issueLinkTypeId);
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationId) {
        return db.list(COLUMNS + "where destination_id = ? order by id", this::link, destinationId);
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceId) {
        return db.list(COLUMNS + "where source_id = ? order by id", this::link, sourceId);
    }

    /** Every link that starts or ends at one of the issues. */
    public List<IssueLink> touching(Collection<Long> issueIds) {
        String in = "in (" + Db.marks(issueIds) + ")";
        List<Object> values = new ArrayList<>(issueIds);
        values.addAll(issueIds);
        return db.list(
                COLUMNS + "where source_id " + in + " or destination_id " + in + " order by id",
                this::link,
                values.toArray());
    }

    @Override
    public boolean isLinkingEnabled() {
        return true;
    }

    private static ChangeLog.Item made(Issue other, String relation) {
        return new ChangeLog.Item("Link", null, null, other.getKey(), "This issue " + relation + " " + other.getKey());
    }

    private static ChangeLog.Item gone(Issue other, String relation) {
        return new ChangeLog.Item("Link", other.getKey(), "This issue " + relation + " " + other.getKey(), null, null);
    }
}
