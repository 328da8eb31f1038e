package org.aiadoption.host.jira.workflow;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aiadoption.host.data.Db;

/** The statuses, in the order of the sample data. They do not change while the host runs, so they are read once. */
public final class Statuses implements ConstantsManager {
    private static final Map<String, StatusCategory> CATEGORIES = Map.of(
            StatusCategory.TO_DO, new Category(2L, StatusCategory.TO_DO, "To Do", "default"),
            StatusCategory.IN_PROGRESS, new Category(4L, StatusCategory.IN_PROGRESS, "In Progress", "inprogress"),
            StatusCategory.COMPLETE, new Category(3L, StatusCategory.COMPLETE, "Done", "success"));

    private final List<Status> all;
    private final IssueTypeManager types;

    public Statuses(Db db, IssueTypeManager types) {
        this.types = types;
        all = List.copyOf(db.list("select id, name, category from status order by seq", row -> {
            StatusCategory category = CATEGORIES.get(row.getString("category"));
            if (category == null) {
                throw new IllegalStateException("Unknown status category " + row.getString("category"));
            }
            return new HostStatus(row.getString("id"), row.getString("name"), category);
        }));
    }

    private record HostStatus(String getId, String getName, StatusCategory getStatusCategory) implements Status {}

    private record Category(Long getId, String getKey, String getName, String getColorName) implements StatusCategory {}

    @Override
    public Collection<Status> getStatuses() {
        return all;
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return types.getIssueTypes();
    }

    public Status byId(String id) {
        return all.stream()
                .filter(status -> status.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no status with the id " + id));
    }
}
