package com.atlassian.jira.project;

import java.util.List;

/**
 * Projects, without permission checks.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/project/ProjectManager.html">Jira API</a>
 */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByKey(String projectKey);

    List<Project> getProjectObjects();

    long getCurrentCounterForProject(Long id);
}
