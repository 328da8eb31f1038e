package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.port.Settings.Limits;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.junit.jupiter.api.Test;

/** What {@link Settings} promise. */
public abstract class SettingsContract {

    private static final IssueMapping MAPPING =
            new IssueMapping("10300", "10000", "10002", 10003L, Map.of("customfield_10003", "Größe \"7\" · цена"));

    /** Settings in which nothing has been settled yet; the same ones at every call. */
    protected abstract Settings settings();

    @Test
    void at_first_everybody_may_make_plans_and_nothing_is_chosen() {
        assertThat(settings().admission()).isEqualTo(Admission.everybody());
        assertThat(settings().mapping(10)).isEmpty();
        assertThat(settings().planType()).isEmpty();
    }

    @Test
    void keeps_who_may_make_plans_and_where() {
        Admission admission =
                new Admission(Set.of("jira-software-users", "Юристы"), Set.of(10L, 10_000_000_000L), new Limits(80, 1));

        settings().changeAdmission(admission);

        assertThat(settings().admission()).isEqualTo(admission);
    }

    @Test
    void keeps_what_was_chosen_for_a_project_and_for_no_other() {
        settings().changeMapping(10, MAPPING);

        assertThat(settings().mapping(10)).contains(MAPPING);
        assertThat(settings().mapping(11)).isEmpty();
    }

    @Test
    void keeps_that_no_link_is_wanted() {
        IssueMapping unlinked = new IssueMapping("1", "2", "3", null, Map.of());

        settings().changeMapping(10, unlinked);

        assertThat(settings().mapping(10)).contains(unlinked);
    }

    @Test
    void a_later_choice_replaces_the_earlier_one() {
        settings().changeMapping(10, MAPPING);
        IssueMapping later = new IssueMapping("1", "2", "3", 4L, Map.of());

        settings().changeMapping(10, later);

        assertThat(settings().mapping(10)).contains(later);
    }

    @Test
    void forgets_the_plan_type_when_told() {
        settings().changePlanType(Optional.of("10300"));
        assertThat(settings().planType()).contains("10300");

        settings().changePlanType(Optional.empty());

        assertThat(settings().planType()).isEmpty();
    }
}
