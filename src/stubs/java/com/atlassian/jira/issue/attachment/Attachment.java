package com.atlassian.jira.issue.attachment;

/**
 * A file that belongs to an issue.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/attachment/Attachment.html">Jira API</a>
 */
public class Attachment {
    private Attachment() {}
}
