package org.aiadoption.host.page;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.aiadoption.host.jira.Users.Preferences;
import org.aiadoption.host.jira.board.Boards;

/** The dashboard, the lists of projects and boards, and the user's preferences. */
final class HomePages {
    private static final List<String> THEMES = List.of("light", "dark", "system");
    /** Cities and UTC; without them stand offsets and names that nobody chooses. */
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.equals("UTC") || id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .toList();

    private final Jira jira;

    HomePages(Jira jira) {
        this.jira = jira;
    }

    void mount(Routes routes) {
        Handler toDashboard = visit -> new Answer.Redirect("/secure/Dashboard.jspa");
        routes.get(Routes.Access.ANYONE, "", toDashboard)
                .get(Routes.Access.ANYONE, "/", toDashboard)
                .get(Routes.Access.USER, "/secure/Dashboard.jspa", this::dashboard)
                .get(Routes.Access.USER, "/secure/BrowseProjects.jspa", this::projects)
                .get(Routes.Access.USER, "/secure/ManageRapidViews.jspa", this::boards)
                .get(Routes.Access.USER, "/secure/UpdateUserPreferences!default.jspa", this::preferences)
                .post(Routes.Access.USER, "/secure/UpdateUserPreferences.jspa", this::savePreferences);
    }

    private Answer dashboard(Visit visit) {
        ApplicationUser user = visit.user();
        List<Project> projects = jira.projects(ProjectPermissions.BROWSE_PROJECTS, user);
        var assigned =
                jira.search("assignee = currentUser() AND resolution is EMPTY ORDER BY updated DESC", user, 0, 10);
        Map<String, Object> model = Map.of("projects", projects, "assigned", assigned.getResults());
        return new Answer.View("dashboard", model, visit.text("dashboard.title"), Frame.general());
    }

    private Answer projects(Visit visit) {
        Map<String, Object> model = Map.of("projects", jira.projects(ProjectPermissions.BROWSE_PROJECTS, visit.user()));
        return new Answer.View("projects", model, visit.text("projects.title"), Frame.general());
    }

    private Answer boards(Visit visit) {
        Map<String, Object> model = Map.of("list", jira.get(Boards.class).visible(visit.user()));
        return new Answer.View("boards", model, visit.text("boards.title"), Frame.general());
    }

    private Answer preferences(Visit visit) {
        Preferences stored = jira.users().preferences(Objects.requireNonNull(visit.user()));
        Map<String, Object> model = Map.of(
                "languages", Texts.LANGUAGES,
                "language", visit.texts().locale().getLanguage(),
                "zones", ZONES,
                "zone", stored.zone().getId(),
                "themes", THEMES,
                "theme", stored.theme(),
                "back", visit.param("back"));
        return new Answer.View("preferences", model, visit.text("preferences.title"), Frame.general());
    }

    private Answer savePreferences(Visit visit) {
        ApplicationUser user = Objects.requireNonNull(visit.user());
        Preferences old = jira.users().preferences(user);
        Locale locale = Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(visit.param("language")))
                .findFirst()
                .orElse(old.locale());
        String theme = THEMES.contains(visit.param("theme")) ? visit.param("theme") : old.theme();
        ZoneId zone = ZONES.contains(visit.param("timeZone")) ? ZoneId.of(visit.param("timeZone")) : old.zone();
        jira.users().save(user, new Preferences(locale, zone, theme));
        return new Answer.Redirect(LoginPage.safe(visit.param("back")));
    }
}
