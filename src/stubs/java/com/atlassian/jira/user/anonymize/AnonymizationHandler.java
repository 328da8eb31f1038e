package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * A part of the anonymisation of a user.
 *
 * @see <a href="https://docs.atlassian.com/jira-software/10.3.11/com/atlassian/greenhopper/anonymization/RapidViewUserKeyChangeHandler.html">A handler of Jira Software's own, with the signatures</a>
 * @see <a href="https://confluence.atlassian.com/jiracore/dev-docs-anonymizing-users-983503081.html">When Jira calls it</a>
 */
public interface AnonymizationHandler<T> {
    /** What an administrator is shown before. */
    Collection<AffectedEntity> getAffectedEntities(T parameter);

    ServiceResult update(T parameter);

    /** Into how many steps the progress is divided. */
    int getNumberOfTasks(T parameter);
}
