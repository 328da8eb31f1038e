package org.aiadoption.host.jira.issuetype;

import com.atlassian.jira.issue.issuetype.IssueType;
import org.jspecify.annotations.Nullable;

/** An issue type as it stood when it was read. */
record HostIssueType(String id, String name, String description, String iconUrl, boolean subTask) implements IssueType {
    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public String getIconUrl() {
        return iconUrl;
    }

    @Override
    public boolean isSubTask() {
        return subTask;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IssueType that && id.equals(that.getId());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
