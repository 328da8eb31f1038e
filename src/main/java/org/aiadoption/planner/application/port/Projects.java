package org.aiadoption.planner.application.port;

import java.util.List;
import java.util.Optional;

/** What Jira's projects are made of. Asks for no permission: that is the use case's duty. */
public interface Projects {

    Optional<ProjectRef> byKey(String key);

    Optional<ProjectRef> byId(long id);

    /** The issue types that issues of the project can have, sub-tasks left out, in Jira's order. */
    List<IssueTypeRef> types(long projectId);

    /** Whether issues of the type are epics in the project. */
    default boolean epics(long projectId, String typeId) {
        return types(projectId).stream()
                .anyMatch(type -> type.epic() && type.id().equals(typeId));
    }

    /** The link types that people may use; empty where issue linking is switched off. */
    List<LinkTypeRef> linkTypes();

    /** The fields that an issue of this type must have and that the planner does not fill by itself. */
    List<FieldRef> requiredFields(long projectId, String typeId);

    /** Whether Jira Software is there: without it there are no epics and no boards. */
    boolean softwareInstalled();
}
