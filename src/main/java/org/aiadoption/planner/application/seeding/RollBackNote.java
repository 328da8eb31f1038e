package org.aiadoption.planner.application.seeding;

import java.util.Optional;
import org.aiadoption.planner.domain.plan.Leftovers;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.Problem;

/**
 * How a plan that is being rolled back remembers it: as its problem, which readers see anyway. An interrupted roll back
 * is resumed as one, and never as the making of the plan.
 */
enum RollBackNote {
    RUNNING("rolling-back"),
    PAUSED("rollback-paused"),
    BROKEN("rollback-broken");

    private final String code;

    RollBackNote(String code) {
        this.code = code;
    }

    Problem with(Leftovers leftovers) {
        return Problem.of(code, leftovers.code());
    }

    /** What is to become of the rest; empty for a plan that is not being rolled back. */
    static Optional<Leftovers> read(Plan plan) {
        Problem problem = Problem.decode(plan.status().problem());
        for (RollBackNote note : values()) {
            if (note.code.equals(problem.code()) && problem.args().size() == 1) {
                return Leftovers.ofCode(problem.args().get(0));
            }
        }
        return Optional.empty();
    }
}
