package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/**
 * The custom fields.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/CustomFieldManager.html">Jira API</a>
 */
public interface CustomFieldManager {
    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String id);
}
