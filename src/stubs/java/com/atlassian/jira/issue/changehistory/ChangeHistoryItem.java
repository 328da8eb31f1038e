package com.atlassian.jira.issue.changehistory;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;

/**
 * One changed field: stored values lead to the texts that people read.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/changehistory/ChangeHistoryItem.html">Jira API</a>
 */
public class ChangeHistoryItem {
    private final String field;
    private final String userKey;
    private final Map<String, String> froms = new HashMap<>();

    public ChangeHistoryItem(
            Long id,
            Long changeGroupId,
            Long projectId,
            Long issueId,
            String issueKey,
            String field,
            Timestamp created,
            String from,
            String to,
            String fromValue,
            String toValue,
            String userKey) {
        this.field = field;
        this.userKey = userKey;
        froms.put(from == null ? "" : from, fromValue == null ? "" : fromValue);
    }

    public String getField() {
        return field;
    }

    public String getUserKey() {
        return userKey;
    }

    public Map<String, String> getFroms() {
        return Map.copyOf(froms);
    }
}
