package org.aiadoption.planner.application.port;

import java.util.Collection;
import java.util.Set;

/** Who may do what. Every use case asks here, and nowhere else. An unknown user may nothing. */
public interface Permissions {

    /** What Jira's permission schemes grant in a project. */
    enum Action {
        BROWSE,
        CREATE,
        EDIT,
        ASSIGN,
        LINK,
        SCHEDULE,
        DELETE,
        ADMINISTER
    }

    boolean may(String userKey, Action action, long projectId);

    /** The same for one issue, with its security level and the reporter's or assignee's own rights. */
    boolean mayOnIssue(String userKey, Action action, long issueId);

    /** Those of the issues that exist and that the user may browse, read in one go. */
    Set<Long> browsable(String userKey, Collection<Long> issueIds);

    /** Whether work in the project may be given to the user. */
    boolean assignable(String userKey, long projectId);

    boolean administersJira(String userKey);

    boolean inAnyGroup(String userKey, Set<String> groups);
}
