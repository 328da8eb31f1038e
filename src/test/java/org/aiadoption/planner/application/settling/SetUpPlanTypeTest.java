package org.aiadoption.planner.application.settling;

import static org.aiadoption.planner.support.InMemoryIssueTypeSchemes.DEFAULT;
import static org.aiadoption.planner.support.InMemoryIssueTypeSchemes.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.IssueTypeSchemes.Scheme;
import org.aiadoption.planner.application.settling.SetUpPlanType.SetUp;
import org.aiadoption.planner.application.settling.SetUpPlanType.TypeText;
import org.aiadoption.planner.support.ImmediateLocks;
import org.aiadoption.planner.support.InMemoryIssueTypeSchemes;
import org.aiadoption.planner.support.InMemoryPermissions;
import org.aiadoption.planner.support.InMemorySettings;
import org.junit.jupiter.api.Test;

final class SetUpPlanTypeTest {

    private static final String ADMIN = "key-admin";
    private static final TypeText TEXT = new TypeText("AI implementation plan", "The root of a plan");

    private final InMemorySettings settings = new InMemorySettings();
    private final InMemoryIssueTypeSchemes schemes = new InMemoryIssueTypeSchemes();
    private final SetUpPlanType setUp =
            new SetUpPlanType(new InMemoryPermissions().administrator(ADMIN), settings, schemes, new ImmediateLocks());

    @Test
    void a_preview_names_every_scheme_and_every_project_that_shares_it_and_changes_nothing() {
        SetUp shown = shown();

        assertThat(shown.done()).isFalse();
        assertThat(shown.schemes())
                .containsExactly(
                        new Scheme(DEFAULT, "Scheme 10", true, List.of("BLOG", "DESK"), false),
                        new Scheme(SHOP, "Scheme 11", false, List.of("SHOP"), false));
        assertThat(schemes.typeNames()).isEmpty();
    }

    @Test
    void makes_the_type_and_offers_it_in_the_chosen_schemes_only() {
        SetUp after = valueOf(apply(Set.of(SHOP)));

        assertThat(after.done()).isTrue();
        assertThat(offering(after)).containsExactly(SHOP);
        assertThat(schemes.typeNames()).containsExactly("AI implementation plan");
    }

    @Test
    void remembers_the_type_by_its_id() {
        SetUp after = valueOf(apply(Set.of(SHOP)));

        assertThat(settings.planType()).contains(after.typeId());
    }

    @Test
    void doing_it_again_makes_no_second_type_and_changes_the_schemes() {
        apply(Set.of(SHOP));

        SetUp after = valueOf(apply(Set.of(SHOP, DEFAULT)));

        assertThat(schemes.typeNames()).hasSize(1);
        assertThat(offering(after)).containsExactly(DEFAULT, SHOP);
    }

    @Test
    void a_scheme_that_does_not_exist_is_refused_before_anything_is_made() {
        assertThat(apply(Set.of(SHOP, 99L))).isEqualTo(Outcome.refused(Refusal.invalid("schemes", "scheme-unknown")));
        assertThat(schemes.typeNames()).isEmpty();
    }

    @Test
    void a_name_that_another_type_has_is_refused() {
        schemes.createType("ai IMPLEMENTATION plan", "Somebody else's");

        assertThat(apply(Set.of(SHOP)))
                .isEqualTo(Outcome.refused(Refusal.conflict("type-name-taken", "AI implementation plan")));
        assertThat(settings.planType()).isEmpty();
    }

    @Test
    void the_own_type_is_no_obstacle_to_doing_it_again() {
        apply(Set.of(SHOP));

        assertThat(apply(Set.of())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_type_that_an_administrator_deleted_can_be_made_again() {
        SetUp before = valueOf(apply(Set.of(SHOP)));
        schemes.removeType(before.typeId());

        assertThat(shown().done()).isFalse();
        assertThat(valueOf(apply(Set.of(SHOP))).done()).isTrue();
    }

    @Test
    void undoing_takes_the_type_away() {
        apply(Set.of(SHOP));

        SetUp after = valueOf(setUp.undo(ADMIN));

        assertThat(after.done()).isFalse();
        assertThat(settings.planType()).isEqualTo(Optional.empty());
        assertThat(schemes.typeNames()).isEmpty();
    }

    @Test
    void a_type_that_issues_have_stays() {
        schemes.issuesOf(valueOf(apply(Set.of(SHOP))).typeId(), 3);

        assertThat(setUp.undo(ADMIN)).isEqualTo(Outcome.refused(Refusal.conflict("type-in-use", "3")));
        assertThat(shown().issues()).isEqualTo(3);
        assertThat(schemes.typeNames()).hasSize(1);
    }

    @Test
    void undoing_what_was_never_done_changes_nothing() {
        assertThat(valueOf(setUp.undo(ADMIN)).done()).isFalse();
    }

    @Test
    void only_jira_administrators_see_do_and_undo_it() {
        Outcome<SetUp> forbidden = Outcome.refused(Refusal.forbidden("jira-not-administered"));

        assertThat(setUp.show("key-owner")).isEqualTo(forbidden);
        assertThat(setUp.apply("key-owner", TEXT, Set.of(SHOP))).isEqualTo(forbidden);
        assertThat(setUp.undo("key-owner")).isEqualTo(forbidden);
        assertThat(schemes.typeNames()).isEmpty();
    }

    private SetUp shown() {
        return valueOf(setUp.show(ADMIN));
    }

    private Outcome<SetUp> apply(Set<Long> schemeIds) {
        return setUp.apply(ADMIN, TEXT, schemeIds);
    }

    private static List<Long> offering(SetUp setUp) {
        return setUp.schemes().stream()
                .filter(Scheme::hasPlanType)
                .map(Scheme::id)
                .toList();
    }

    private static SetUp valueOf(Outcome<SetUp> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }
}
