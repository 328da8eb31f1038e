package org.aiadoption.host.jira.mail;

import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiadoption.host.data.Db;

/** Whom the projects' notification schemes name, by Jira's words for the kinds of holders. */
public final class NotificationSchemes implements NotificationSchemeManager {
    private static final Map<String, String> KINDS = Map.of(
            "assignee", "Current_Assignee",
            "reporter", "Current_Reporter",
            "lead", "Project_Lead",
            "user", "Single_User",
            "group", "Group_Dropdown");

    private final Db db;

    public NotificationSchemes(Db db) {
        this.db = db;
    }

    @Override
    public List<SchemeEntity> getNotificationSchemeEntities(Project project, long eventTypeId) {
        return db.list(
                "select holder_type, holder from notification where project_id = ? and event_type = ?",
                row -> new SchemeEntity(
                        Objects.requireNonNull(KINDS.get(row.getString(1))), row.getString(2), eventTypeId),
                project.getId(),
                eventTypeId);
    }
}
