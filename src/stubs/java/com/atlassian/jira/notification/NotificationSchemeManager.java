package com.atlassian.jira.notification;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Whom each project's notification scheme names.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/notification/NotificationSchemeManager.html">Jira API</a>
 */
public interface NotificationSchemeManager {
    List<SchemeEntity> getNotificationSchemeEntities(Project project, long eventTypeId) throws GenericEntityException;
}
