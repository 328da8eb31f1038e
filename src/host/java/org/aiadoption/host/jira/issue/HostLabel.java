package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.label.Label;

/** A label of an issue. */
record HostLabel(Long getId, Long getIssue, String getLabel) implements Label {
    @Override
    public String toString() {
        return getLabel;
    }
}
