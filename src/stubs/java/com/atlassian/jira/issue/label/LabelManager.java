package com.atlassian.jira.issue.label;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Reads and writes labels.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/label/LabelManager.html">Jira API</a>
 */
public interface LabelManager {
    Set<Label> getLabels(Long issueId);

    Label addLabel(ApplicationUser remoteUser, Long issueId, String label, boolean sendNotification);

    Set<Label> setLabels(
            ApplicationUser remoteUser,
            Long issueId,
            Set<String> labels,
            boolean sendNotification,
            boolean causeChangeNotification);
}
