package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * A workflow status.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/status/Status.html">Jira API</a>
 */
public interface Status {
    String getId();

    String getName();

    StatusCategory getStatusCategory();
}
