package org.aiadoption.planner.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;

/**
 * The project that a web fragment is about.
 *
 * @param lead whom to ask for rights that the reader lacks, by name; empty where nobody leads the project
 */
record ProjectAtHand(long id, String key, String name, String lead) {

    /** Jira names the project itself or by an issue. */
    static Optional<ProjectAtHand> in(Map<String, Object> context) {
        if (context.get("project") instanceof Project project) {
            return Optional.of(of(project));
        }
        return context.get("issue") instanceof Issue issue
                ? Optional.ofNullable(issue.getProjectObject()).map(ProjectAtHand::of)
                : Optional.empty();
    }

    static ProjectAtHand required(Map<String, Object> context) {
        return in(context).orElseThrow(() -> new IllegalStateException("a project page without a project"));
    }

    private static ProjectAtHand of(Project project) {
        ApplicationUser lead = project.getProjectLead();
        return new ProjectAtHand(
                project.getId(), project.getKey(), project.getName(), lead == null ? "" : lead.getDisplayName());
    }

    /** Tells a page of its project. */
    void tell(Map<String, Object> page) {
        page.put("projectKey", key);
        page.put("projectName", name);
        page.put("projectLead", lead);
    }
}
