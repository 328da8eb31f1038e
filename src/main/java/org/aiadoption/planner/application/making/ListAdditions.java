package org.aiadoption.planner.application.making;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.domain.plan.PlannedNode;

/** Shows which phases and items of its template a plan goes without, as they would be made. Changes nothing. */
public final class ListAdditions {

    private final Access access;
    private final Additions additions;
    private final Clock clock;

    public ListAdditions(Access access, Additions additions, Clock clock) {
        this.access = access;
        this.additions = additions;
        this.clock = clock;
    }

    /** For those who manage the plan. {@code startDate} is an ISO date; empty for today. */
    public Outcome<List<PlannedNode>> list(String userKey, long planId, String startDate) {
        return access.managedPlan(userKey, planId)
                .then(plan -> start(startDate, clock).then(start -> additions.roomIn(plan, start)))
                .map(Additions.Room::absent);
    }

    /** The day on which added work begins: today, or later. */
    static Outcome<LocalDate> start(String given, Clock clock) {
        Violations violations = new Violations();
        LocalDate start = ReadFields.start(given, clock, violations);
        return violations.none()
                ? Outcome.done(start)
                : Outcome.refused(Refusal.of(Refusal.Kind.INVALID, violations.found()));
    }
}
