package org.aiadoption.planner.application.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.Refusal.Violation;
import org.aiadoption.planner.application.port.Corrections.Kept;
import org.aiadoption.planner.application.settling.CorrectContent.TypedDate;
import org.aiadoption.planner.application.showing.ListSources;
import org.aiadoption.planner.application.showing.ShowProfile;
import org.aiadoption.planner.domain.framework.LegalDate;
import org.aiadoption.planner.domain.framework.LegalStatus;
import org.aiadoption.planner.domain.text.Language;
import org.aiadoption.planner.support.InMemoryCatalog;
import org.aiadoption.planner.support.InMemoryCorrections;
import org.aiadoption.planner.support.InMemoryPermissions;
import org.junit.jupiter.api.Test;

class CorrectContentTest {

    private static final String ADMIN = "key-admin";
    private static final String DATE = "sample-law/in-force";

    private final InMemoryCatalog catalog = new InMemoryCatalog();
    private final InMemoryCorrections corrections = new InMemoryCorrections();
    private final CorrectContent correct =
            new CorrectContent(new InMemoryPermissions().administrator(ADMIN), catalog, corrections);
    private final ListSources sources = new ListSources(catalog, corrections);
    private final ShowProfile profile = new ShowProfile(catalog, corrections);

    @Test
    void only_jira_administrators_correct_anything() {
        assertThat(correct.show("key-owner")).isEqualTo(denied());
        assertThat(correct.changeDates("key-owner", Map.of())).isEqualTo(denied());
        assertThat(correct.changeProfile("key-owner", false, Map.of())).isEqualTo(denied());
        assertThat(corrections.kept()).isEqualTo(Kept.nothing());
    }

    @Test
    void a_corrected_date_stands_where_the_shipped_one_stood() {
        correct.changeDates(ADMIN, Map.of(DATE, new TypedDate("2028-01-01", "published", " Official journal ")));

        LegalDate date = sources.all().get(0).dates().get(0);
        assertThat(date.day()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(date.status()).isEqualTo(LegalStatus.PUBLISHED);
        assertThat(date.source()).isEqualTo("Official journal");
        assertThat(date.what().in(Language.RUSSIAN)).isEqualTo("Действует");
    }

    @Test
    void a_date_that_says_what_shipped_is_no_correction() {
        correct.changeDates(ADMIN, Map.of(DATE, new TypedDate("2027-12-02", "adopted", "A newspaper")));

        assertThat(corrections.kept().dates()).isEmpty();
    }

    @Test
    void every_fault_of_the_dates_is_named() {
        Outcome<Kept> outcome = correct.changeDates(
                ADMIN, Map.of(DATE, new TypedDate("soon", "rumoured", " "), "none/none", new TypedDate("", "", "")));

        assertThat(violations(outcome))
                .extracting(Violation::code)
                .containsExactlyInAnyOrder("law-status-unknown", "text-missing", "date-malformed", "law-date-unknown");
        assertThat(corrections.kept()).isEqualTo(Kept.nothing());
    }

    @Test
    void a_text_stands_in_for_the_original_in_its_own_language() {
        correct.changeProfile(ADMIN, true, Map.of("en", Map.of("P00", "Our profession")));

        assertThat(profile.profile().title().in(Language.ENGLISH)).isEqualTo("Our profession");
        assertThat(profile.profile().title().in(Language.RUSSIAN)).isEqualTo("Профессия");
    }

    @Test
    void an_emptied_text_gives_the_original_back() {
        correct.changeProfile(ADMIN, true, Map.of("en", Map.of("P00", "Our profession")));
        correct.changeProfile(ADMIN, true, Map.of("en", Map.of("P00", "  ")));

        assertThat(profile.profile()).isEqualTo(catalog.profile());
    }

    @Test
    void links_out_are_switched_without_touching_the_dates() {
        correct.changeDates(ADMIN, Map.of(DATE, new TypedDate("2028-01-01", "published", "Journal")));
        correct.changeProfile(ADMIN, false, Map.of());

        assertThat(profile.linksOut()).isFalse();
        assertThat(sources.linksOut()).isFalse();
        assertThat(corrections.kept().dates()).hasSize(1);
    }

    @Test
    void every_fault_of_the_texts_is_named() {
        Outcome<Kept> outcome = correct.changeProfile(
                ADMIN, true, Map.of("de", Map.of(), "en", Map.of("P99", "x", "P00", "x".repeat(1_001))));

        assertThat(violations(outcome))
                .extracting(Violation::code)
                .containsExactlyInAnyOrder("language-unknown", "profile-piece-unknown", "text-too-long");
    }

    private static Outcome<Kept> denied() {
        return Outcome.refused(Refusal.forbidden("jira-not-administered"));
    }

    private static List<Violation> violations(Outcome<Kept> outcome) {
        return outcome.fold(kept -> List.of(), Refusal::violations);
    }
}
