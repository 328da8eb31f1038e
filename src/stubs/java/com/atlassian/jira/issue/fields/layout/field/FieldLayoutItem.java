package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.fields.OrderableField;

/**
 * One field of a field configuration.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/issue/fields/layout/field/FieldLayoutItem.html">Jira API</a>
 */
public interface FieldLayoutItem {
    OrderableField<?> getOrderableField();

    boolean isHidden();

    boolean isRequired();
}
