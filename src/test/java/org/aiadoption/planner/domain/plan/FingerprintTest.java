package org.aiadoption.planner.domain.plan;

import static org.aiadoption.planner.support.PlanBuilder.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.aiadoption.planner.domain.plan.Fingerprint.Difference;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.support.PlanBuilder;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final IssueMapping MAPPING = new IssueMapping("1", "2", "3", 4L, Map.of("a", "x", "b", "y"));

    private final Fingerprint before = taken(aPlan());

    @Test
    void the_same_preview_has_no_difference() {
        assertThat(before.differenceTo(taken(aPlan())).none()).isTrue();
    }

    @Test
    void names_the_nodes_that_changed() {
        Difference difference = before.differenceTo(taken(aPlan().due("E1.2", LocalDate.of(2026, 3, 9))));

        assertThat(difference.changed()).containsExactly("ROOT", "E1", "E1.2", "E2", "E2.1", "E2.2");
        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).isEmpty();
    }

    @Test
    void names_the_nodes_that_came_and_went() {
        Fingerprint less = taken(aPlan().without("E2.2"));

        assertThat(before.differenceTo(less).removed()).containsExactly("E2.2");
        assertThat(less.differenceTo(before).added()).containsExactly("E2.2");
    }

    @Test
    void sees_a_change_of_who_does_the_work() {
        Difference difference = before.differenceTo(taken(aPlan().with(Role.ENGINEERING, "key-ada")));

        assertThat(difference.changed()).containsExactly("E1.1", "E1.2", "E2.1", "E2.2");
    }

    @Test
    void sees_a_change_of_the_type_that_stands_for_an_item() {
        Fingerprint other =
                Fingerprint.of(aPlan().outline(), new IssueMapping("1", "2", "9", 4L, MAPPING.requiredValues()));

        assertThat(before.differenceTo(other).changed()).containsExactly("E1.1", "E1.2", "E2.1", "E2.2");
    }

    @Test
    void a_text_that_is_no_fingerprint_differs_in_every_node() {
        assertThat(new Fingerprint("nonsense").differenceTo(before).added()).hasSize(7);
        assertThat(new Fingerprint("").differenceTo(before).added()).hasSize(7);
    }

    @Test
    void does_not_depend_on_the_locale_of_the_server() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(taken(aPlan())).isEqualTo(before);
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static Fingerprint taken(PlanBuilder plan) {
        return Fingerprint.of(plan.outline(), MAPPING);
    }
}
