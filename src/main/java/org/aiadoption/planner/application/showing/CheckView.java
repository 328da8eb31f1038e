package org.aiadoption.planner.application.showing;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.domain.framework.Source;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.Check;
import org.aiadoption.planner.domain.risk.CheckState;
import org.aiadoption.planner.domain.risk.Risk;
import org.jspecify.annotations.Nullable;

/**
 * A check as it stands.
 *
 * @param risk the risk it watches; null for none
 * @param sources where it comes from, as far as the catalogue still lists it
 * @param newest the answer that counts; null while nobody answered
 * @param answeredBy the display name of who answered; empty when unknown
 */
public record CheckView(
        Check check,
        @Nullable Risk risk,
        List<Source> sources,
        @Nullable Answer newest,
        String answeredBy) {

    public CheckView {
        sources = List.copyOf(sources);
    }

    public CheckState state() {
        return newest == null ? CheckState.OPEN : newest.state();
    }

    /** 0 while nobody answered. */
    public int revision() {
        return newest == null ? 0 : newest.revision();
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(newest);
    }
}
