package org.aiadoption.planner.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.aiadoption.planner.application.port.Corrections;
import org.aiadoption.planner.application.port.Corrections.Kept;
import org.aiadoption.planner.contract.CorrectionsContract;
import org.aiadoption.planner.domain.profile.Rewording;
import org.aiadoption.planner.support.MovableClock;
import org.aiadoption.planner.support.SampleJira;
import org.junit.jupiter.api.Test;

class StoredCorrectionsContractTest extends CorrectionsContract {

    private final SampleJira jira = new SampleJira();
    private final MovableClock clock = new MovableClock();

    /** Another object each time: what is kept is in the database. */
    @Override
    protected Corrections corrections() {
        return new StoredCorrections(jira.settings(), clock);
    }

    @Test
    void another_server_sees_a_change_within_half_a_minute() {
        Corrections here = corrections();
        Corrections there = corrections();
        there.kept();
        here.keep(new Kept(false, Map.of(), Rewording.none()));

        assertThat(here.kept().linksOut()).isFalse();
        clock.advance(Duration.ofSeconds(31));
        assertThat(there.kept().linksOut()).isFalse();
    }
}
