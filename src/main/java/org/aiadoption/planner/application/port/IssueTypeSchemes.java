package org.aiadoption.planner.application.port;

import java.util.List;
import java.util.Set;

/** Jira's issue types and the schemes that give them to projects. Only administrators' use cases call it. */
public interface IssueTypeSchemes {

    /**
     * A scheme and who would feel a change of it.
     *
     * @param everyNewProject whether it is Jira's default scheme, which new projects and new issue types get
     * @param projectKeys all projects that share it
     * @param hasPlanType whether it already offers the given type
     */
    record Scheme(long id, String name, boolean everyNewProject, List<String> projectKeys, boolean hasPlanType) {

        public Scheme {
            projectKeys = List.copyOf(projectKeys);
        }
    }

    /** All schemes; {@code typeId} empty when the type does not exist yet. */
    List<Scheme> schemes(String typeId);

    /** Whether any type of that name exists, in whatever case. */
    boolean nameTaken(String name);

    boolean exists(String typeId);

    /** Makes the type; Jira adds it to the default scheme by itself. Returns its id. */
    String createType(String name, String description);

    /** Adds the type to the schemes and takes it from all others, so that exactly these offer it. */
    void offerIn(Set<Long> schemeIds, String typeId);

    /** How many issues have the type. */
    long issueCount(String typeId);

    /** Takes the type from all schemes and removes it. Only for a type that no issue has. */
    void removeType(String typeId);
}
