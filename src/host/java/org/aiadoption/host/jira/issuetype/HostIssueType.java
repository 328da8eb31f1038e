package org.aiadoption.host.jira.issuetype;

import com.atlassian.jira.issue.issuetype.IssueType;
import org.jspecify.annotations.Nullable;

/** An issue type as it stood when it was read. */
record HostIssueType(String getId, String getName, String getDescription, String getIconUrl, boolean isSubTask)
        implements IssueType {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IssueType that && getId.equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId.hashCode();
    }
}
