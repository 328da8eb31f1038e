package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.aiadoption.planner.application.port.Corrections;
import org.aiadoption.planner.application.port.Corrections.Kept;
import org.aiadoption.planner.domain.framework.DateCorrection;
import org.aiadoption.planner.domain.framework.LegalStatus;
import org.aiadoption.planner.domain.profile.Rewording;
import org.aiadoption.planner.domain.text.Language;
import org.junit.jupiter.api.Test;

/** What {@link Corrections} promise. */
public abstract class CorrectionsContract {

    private static final Kept SOME = new Kept(
            false,
            Map.of(
                    "eu-ai-act/in-force",
                    new DateCorrection(LocalDate.of(2027, 12, 2), LegalStatus.PUBLISHED, "OJ \"L\" · ст. 1")),
            new Rewording(Map.of(Language.RUSSIAN, Map.of("P01", "Ведёт «внедрение»"), Language.ENGLISH, Map.of())));

    /** Corrections of which nothing has been kept yet; the same ones at every call. */
    protected abstract Corrections corrections();

    @Test
    void at_first_nothing_is_corrected_and_links_lead_out() {
        assertThat(corrections().kept().linksOut()).isTrue();
        assertThat(corrections().kept().dates()).isEmpty();
        assertThat(corrections().kept().profile().texts().values()).allMatch(Map::isEmpty);
    }

    @Test
    void keeps_what_was_corrected() {
        corrections().keep(SOME);

        assertThat(corrections().kept()).isEqualTo(SOME);
    }

    @Test
    void forgets_what_is_no_longer_corrected() {
        corrections().keep(SOME);
        corrections().keep(Kept.nothing());

        assertThat(corrections().kept().dates()).isEmpty();
        assertThat(corrections().kept().linksOut()).isTrue();
        assertThat(corrections().kept().profile().texts().values()).allMatch(Map::isEmpty);
    }
}
