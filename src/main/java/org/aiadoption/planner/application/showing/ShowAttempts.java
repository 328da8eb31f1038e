package org.aiadoption.planner.application.showing;

import java.util.List;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.domain.plan.Attempt;
import org.jspecify.annotations.Nullable;

/** The attempts at a plan's nodes that came to nothing, for those who manage it: messages may name hidden issues. */
public final class ShowAttempts {

    private final Access access;
    private final Ledger ledger;
    private final People people;

    public ShowAttempts(Access access, Ledger ledger, People people) {
        this.access = access;
        this.ledger = ledger;
        this.people = people;
    }

    /** An attempt and who it was made for; {@code actor} is null when that user is gone. */
    public record AttemptView(Attempt attempt, @Nullable Person actor) {}

    /** Oldest first. */
    public Outcome<List<AttemptView>> show(String userKey, long planId) {
        return access.managedPlan(userKey, planId)
                .map(plan -> ledger.attempts(plan.id()).stream().map(this::view).toList());
    }

    private AttemptView view(Attempt attempt) {
        String actor = attempt.actorKey();
        return new AttemptView(
                attempt, actor == null ? null : people.byKey(actor).orElse(null));
    }
}
