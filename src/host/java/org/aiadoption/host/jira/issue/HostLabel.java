package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.label.Label;

/** A label of an issue. */
record HostLabel(Long id, Long issue, String label) implements Label {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public Long getIssue() {
        return issue;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}
