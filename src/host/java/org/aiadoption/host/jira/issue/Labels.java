package org.aiadoption.host.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** Labels of stored issues. Asks no permission; every call is one entry of the history, as in Jira. */
public final class Labels implements LabelManager {
    private final Db db;
    private final IssueWork work;

    Labels(Db db, IssueWork work) {
        this.db = db;
        this.work = work;
    }

    @Override
    public Set<Label> getLabels(Long issueId) {
        return new LinkedHashSet<>(db.list(
                "select id, label from issue_label where issue_id = ? order by label",
                row -> new HostLabel(row.getLong(1), issueId, row.getString(2)),
                issueId));
    }

    @Override
    public Label addLabel(@Nullable ApplicationUser remoteUser, Long issueId, String label, boolean sendNotification) {
        Set<String> wanted = new TreeSet<>();
        getLabels(issueId).forEach(known -> wanted.add(known.getLabel()));
        wanted.add(label);
        return setLabels(remoteUser, issueId, wanted, sendNotification, true).stream()
                .filter(known -> known.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Set<Label> setLabels(
            @Nullable ApplicationUser remoteUser,
            Long issueId,
            Set<String> labels,
            boolean sendNotification,
            boolean causeChangeNotification) {
        if (labels.stream().anyMatch(label -> label.isEmpty() || label.chars().anyMatch(Character::isWhitespace))) {
            throw new IllegalArgumentException("A label is not empty and has no spaces: " + labels);
        }
        HostIssue before = work.store.byId(issueId).orElseThrow();
        HostIssue after = work.store.byId(issueId).orElseThrow();
        after.values.labels(labels);
        work.writer.storeLabels(issueId, after.values.labels());
        work.kill.pass("label:row");
        List<ChangeLog.Item> changes = ChangeLog.between(before, after);
        work.history.record(issueId, remoteUser, changes);
        work.kill.pass("label:history");
        if (causeChangeNotification && !changes.isEmpty()) {
            work.publish(after, remoteUser, EventDispatchOption.ISSUE_UPDATED, sendNotification);
        }
        work.kill.pass("label:event");
        return getLabels(issueId);
    }
}
