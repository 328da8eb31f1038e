package org.aiadoption.planner.application.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.Refusal.Violation;
import org.aiadoption.planner.application.making.ChooseMapping;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.settling.ConfigureProject.ProjectSettings;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.aiadoption.planner.support.InMemoryLedger;
import org.aiadoption.planner.support.InMemoryPermissions;
import org.aiadoption.planner.support.InMemoryPlanStore;
import org.aiadoption.planner.support.InMemoryProjects;
import org.aiadoption.planner.support.InMemorySettings;
import org.junit.jupiter.api.Test;

final class ConfigureProjectTest {

    private static final String ADMIN = "key-admin";
    private static final String VIEWER = "key-viewer";
    private static final IssueMapping PROPOSED = new IssueMapping("10002", "10000", "10001", 10003L, Map.of());
    private static final IssueMapping WANTED =
            new IssueMapping("10001", "10000", "10002", null, Map.of("customfield_7", "4711"));

    private final InMemorySettings settings = new InMemorySettings();
    private final InMemoryProjects projects = new InMemoryProjects().add(1, "SHOP");
    private final InMemoryPermissions permissions = new InMemoryPermissions()
            .grant(ADMIN, 1, Action.BROWSE, Action.ADMINISTER)
            .grant(VIEWER, 1, Action.BROWSE);
    private final ConfigureProject configureProject = new ConfigureProject(
            new Access(projects, new InMemoryPlanStore(new InMemoryLedger()), permissions),
            projects,
            settings,
            new ChooseMapping(projects, settings));

    @Test
    void everybody_who_browses_the_project_sees_what_holds_and_what_there_is() {
        Outcome<ProjectSettings> shown = configureProject.show(VIEWER, "SHOP");

        assertThat(shown)
                .isEqualTo(Outcome.done(new ProjectSettings(
                        projects.byId(1).orElseThrow(), PROPOSED, projects.types(1), projects.linkTypes())));
    }

    @Test
    void a_project_that_the_user_may_not_browse_is_not_found() {
        Outcome<ProjectSettings> notFound = Outcome.refused(Refusal.notFound("project-not-found", "SHOP"));

        assertThat(configureProject.show("key-outsider", "SHOP")).isEqualTo(notFound);
        assertThat(configureProject.change("key-outsider", "SHOP", WANTED)).isEqualTo(notFound);
    }

    @Test
    void who_administers_the_project_changes_it() {
        assertThat(mappingAfter(WANTED)).isEqualTo(Outcome.done(WANTED));
        assertThat(settings.mapping(1)).contains(WANTED);
    }

    @Test
    void who_merely_browses_does_not() {
        assertThat(configureProject.change(VIEWER, "SHOP", WANTED))
                .isEqualTo(Outcome.refused(Refusal.forbidden("project-not-administered", "SHOP")));
        assertThat(settings.mapping(1)).isEmpty();
    }

    @Test
    void every_type_that_the_project_lacks_is_named() {
        IssueMapping foreign = new IssueMapping("1", "10000", "", null, Map.of());

        assertThat(configureProject.change(ADMIN, "SHOP", foreign))
                .isEqualTo(Outcome.refused(Refusal.of(
                        Refusal.Kind.INVALID,
                        List.of(
                                Violation.of("types.root", "type-not-in-project", "1"),
                                Violation.of("types.item", "type-not-in-project", "")))));
        assertThat(settings.mapping(1)).isEmpty();
    }

    @Test
    void a_link_type_that_does_not_exist_is_refused() {
        IssueMapping unlinkable = new IssueMapping("10002", "10000", "10001", 77L, Map.of());

        assertThat(configureProject.change(ADMIN, "SHOP", unlinkable))
                .isEqualTo(Outcome.refused(Refusal.invalid("types.link", "link-type-unknown", "77")));
        assertThat(settings.mapping(1)).isEmpty();
    }

    @Test
    void a_value_that_is_too_long_for_a_field_is_refused() {
        IssueMapping wordy =
                new IssueMapping("10001", "10000", "10002", null, Map.of("customfield_7", "x".repeat(2_001)));

        assertThat(configureProject.change(ADMIN, "SHOP", wordy))
                .isEqualTo(Outcome.refused(Refusal.invalid(
                        "fields.customfield_7", "text-too-long", "fields.customfield_7", "2000", "2001")));
    }

    private Outcome<IssueMapping> mappingAfter(IssueMapping wanted) {
        return configureProject.change(ADMIN, "SHOP", wanted).map(ProjectSettings::mapping);
    }
}
