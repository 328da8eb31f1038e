package org.aiadoption.planner.jira.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.Map;
import java.util.Optional;

/** Finds the project that a web fragment is about. Jira names it itself or by an issue. */
final class ProjectIn {

    private ProjectIn() {}

    static Optional<Project> of(Map<String, Object> context) {
        if (context.get("project") instanceof Project project) {
            return Optional.of(project);
        }
        return context.get("issue") instanceof Issue issue
                ? Optional.ofNullable(issue.getProjectObject())
                : Optional.empty();
    }

    static Project required(Map<String, Object> context) {
        return of(context).orElseThrow(() -> new IllegalStateException("a project page without a project"));
    }
}
