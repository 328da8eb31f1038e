package org.aiadoption.planner.application.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.Refusal.Violation;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.port.Settings.Limits;
import org.aiadoption.planner.support.InMemoryPermissions;
import org.aiadoption.planner.support.InMemorySettings;
import org.junit.jupiter.api.Test;

final class ConfigureAdmissionTest {

    private static final Admission PLANNERS = new Admission(Set.of("planners"), Set.of(7L), Limits.USUAL);

    private final InMemorySettings settings = new InMemorySettings();
    private final ConfigureAdmission configureAdmission =
            new ConfigureAdmission(new InMemoryPermissions().administrator("key-admin"), settings);

    @Test
    void at_first_everybody_may_make_plans() {
        assertThat(configureAdmission.show("key-admin")).isEqualTo(Outcome.done(Admission.everybody()));
    }

    @Test
    void a_jira_administrator_changes_who_may() {
        assertThat(configureAdmission.change("key-admin", PLANNERS)).isEqualTo(Outcome.done(PLANNERS));
        assertThat(configureAdmission.show("key-admin")).isEqualTo(Outcome.done(PLANNERS));
    }

    @Test
    void limits_outside_of_their_ranges_are_refused_and_change_nothing() {
        Admission greedy = new Admission(Set.of(), Set.of(), new Limits(0, Limits.MOST_AT_ONCE + 1));

        Outcome<Admission> refused = configureAdmission.change("key-admin", greedy);

        assertThat(refused)
                .isEqualTo(Outcome.refused(Refusal.of(
                        Refusal.Kind.INVALID,
                        List.of(
                                Violation.of("nodesPerPlan", "number-out-of-range", "0", "1", "1000"),
                                Violation.of("plansAtOnce", "number-out-of-range", "9", "1", "8")))));
        assertThat(settings.admission()).isEqualTo(Admission.everybody());
    }

    @Test
    void nobody_else_sees_or_changes_it() {
        Outcome<Admission> forbidden = Outcome.refused(Refusal.forbidden("jira-not-administered"));

        assertThat(configureAdmission.show("key-owner")).isEqualTo(forbidden);
        assertThat(configureAdmission.change("key-owner", PLANNERS)).isEqualTo(forbidden);
        assertThat(settings.admission()).isEqualTo(Admission.everybody());
    }
}
