package org.aiadoption.host.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.host.plugin.WebFragments;
import org.aiadoption.host.plugin.WebFragments.Panel;

/** A project: its issues, the pages that plugins add to its sidebar, and its settings. */
final class ProjectPages {
    private static final String ISSUES = "com.atlassian.jira.jira-projects-issue-navigator:sidebar-issue-navigator";
    private static final int PAGE = 50;

    private final Jira jira;
    private final WebFragments fragments;

    ProjectPages(Jira jira, WebFragments fragments) {
        this.jira = jira;
        this.fragments = fragments;
    }

    void mount(Routes routes) {
        routes.get(Routes.Access.ANYONE, "/projects/*", this::project)
                .get(Routes.Access.USER, "/plugins/servlet/project-config/*", this::settings);
    }

    private Answer project(Visit visit) {
        String key = visit.tail().replaceAll("/(issues|summary)?/?$", "");
        return jira.project(key, visit.user())
                .map(project -> content(visit, project))
                .orElseGet(Answer::absentProject);
    }

    private Answer content(Visit visit, Project project) {
        String selected = visit.param("selectedItem");
        if (selected.isEmpty() || selected.startsWith("com.atlassian.jira.jira-projects")) {
            return issues(visit, project);
        }
        Map<String, Object> context = Chrome.context(visit.user(), project);
        context.put("selectedItem", selected);
        List<Panel> panels = fragments.panels(selected, context);
        if (panels.isEmpty()) {
            return new Answer.Absent("error.page.absent");
        }
        String label = panels.get(0).label();
        String title = label == null || label.isBlank() ? project.getName() : label;
        Map<String, Object> model = Map.of("panels", panels, "heading", title);
        return new Answer.View(
                "project-panels", model, title + " - " + project.getName(), Frame.project(project, selected));
    }

    private Answer issues(Visit visit, Project project) {
        int start = visit.number("startIndex").map(Long::intValue).orElse(0);
        SearchResults<Issue> found =
                jira.search("project = \"" + project.getKey() + "\" ORDER BY key DESC", visit.user(), start, PAGE);
        Map<String, Object> model = new HashMap<>(paging(found));
        model.put("project", project);
        model.put("mayCreateHere", jira.may(ProjectPermissions.CREATE_ISSUES, project, visit.user()));
        model.put("pageAddress", "/projects/" + project.getKey() + "?selectedItem=" + ISSUES);
        return new Answer.View(
                "project-issues",
                model,
                visit.text("project.issues") + " - " + project.getName(),
                Frame.project(project, ISSUES));
    }

    static Map<String, Object> paging(SearchResults<Issue> found) {
        int start = found.getStart();
        int end = start + found.getResults().size();
        return Map.of(
                "issues",
                found.getResults(),
                "total",
                found.getTotal(),
                "first",
                found.getResults().isEmpty() ? 0 : start + 1,
                "last",
                end,
                "previous",
                start > 0 ? Math.max(0, start - PAGE) : -1,
                "next",
                end < found.getTotal() ? end : -1);
    }

    private Answer settings(Visit visit) {
        String key = visit.tail().replaceAll("/.*$", "");
        return jira.project(key, visit.user())
                .map(project -> jira.may(ProjectPermissions.ADMINISTER_PROJECTS, project, visit.user())
                                || jira.administers(visit.user())
                        ? summary(visit, project)
                        : new Answer.Forbidden("error.project.settings"))
                .orElseGet(Answer::absentProject);
    }

    private Answer summary(Visit visit, Project project) {
        return new Answer.View(
                "project-settings",
                Map.of(
                        "configured",
                        project,
                        "configMenu",
                        fragments.items("atl.jira.proj.config/projectgroup4", Chrome.context(visit.user(), project))),
                visit.text("project.settings") + " - " + project.getName(),
                Frame.projectSettings(project, "view_project_summary"));
    }
}
