package org.aiadoption.planner.jira.mail;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.Mails.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads from a project's notification scheme who is written to when an issue is made. The kinds of holders are Jira's
 * own ({@code com.atlassian.jira.notification.type.NotificationType}): a planner's issue has nobody assigned when it is
 * made, and its reporter and author is the actor, who is not told.
 */
final class NotificationReaders {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationReaders.class);
    private static final String LEAD = "Project_Lead";
    private static final String USER = "Single_User";
    private static final String GROUP = "Group_Dropdown";
    private static final Set<String> ACTOR_OR_NOBODY = Set.of("Current_Assignee", "Current_Reporter", "Remote_User");
    private static final Set<String> PEOPLE = Set.of(LEAD, USER, GROUP);

    private final NotificationSchemeManager schemes;
    private final ProjectManager projects;
    private final GroupManager groups;

    NotificationReaders(NotificationSchemeManager schemes, ProjectManager projects, GroupManager groups) {
        this.schemes = schemes;
        this.projects = projects;
        this.groups = groups;
    }

    Readers ofNewIssue(long projectId, String actorKey) {
        Project project = projects.getProjectObj(projectId);
        List<SchemeEntity> holders = project == null ? List.of() : holders(project);
        Set<String> people = holders.stream()
                .flatMap(holder -> people(project, holder))
                .filter(key -> !key.equals(actorKey))
                .collect(Collectors.toSet());
        return new Readers(people.size(), holders.stream().anyMatch(NotificationReaders::dependsOnTheIssue));
    }

    private static boolean dependsOnTheIssue(SchemeEntity holder) {
        return !PEOPLE.contains(holder.getType()) && !ACTOR_OR_NOBODY.contains(holder.getType());
    }

    private Stream<String> people(Project project, SchemeEntity holder) {
        String parameter = holder.getParameter();
        return switch (holder.getType()) {
            case LEAD -> Stream.ofNullable(project.getProjectLead()).map(ApplicationUser::getKey);
            case USER -> Stream.ofNullable(parameter);
            case GROUP ->
                Stream.ofNullable(parameter)
                        .flatMap(name -> groups.getUsersInGroup(name).stream())
                        .map(ApplicationUser::getKey);
            default -> Stream.empty();
        };
    }

    /** A Jira that does not tell is no reason not to make a plan. */
    private List<SchemeEntity> holders(Project project) {
        try {
            return schemes.getNotificationSchemeEntities(project, EventType.ISSUE_CREATED_ID);
        } catch (Exception e) {
            LOG.warn("Jira does not tell whom it writes to of new issues in project {}", project.getKey(), e);
            return List.of();
        }
    }
}
