package org.aiadoption.planner.jira.page;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** What a project page says of its project, and whom it names for rights that the reader lacks. */
final class ProjectAdvice {

    private ProjectAdvice() {}

    static void put(Map<String, Object> page, Project project) {
        ApplicationUser lead = project.getProjectLead();
        page.put("projectKey", project.getKey());
        page.put("projectName", project.getName());
        page.put("projectLead", lead == null ? "" : lead.getDisplayName());
    }
}
