package org.ofbiz.core.entity;

/**
 * The database could not be asked.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/notification/NotificationSchemeManager.html">Jira API that throws it</a>
 */
public class GenericEntityException extends Exception {
    private static final long serialVersionUID = 1L;
}
