package org.aiadoption.planner.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.BooleanSupplier;

/** Inserts rows whose unique columns decide who was first. */
final class InsertOnce {

    private final ActiveObjects ao;

    InsertOnce(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Runs the insertion in a transaction of its own. False when that failed because the row, or one that excludes it,
     * is there. Databases do not agree on how a broken constraint is told, and PostgreSQL takes no further statement in
     * the transaction that broke one; so the answer is read afterwards, in another.
     */
    boolean insert(Runnable insertion, BooleanSupplier taken) {
        try {
            return ao.executeInTransaction(() -> {
                insertion.run();
                return true;
            });
        } catch (RuntimeException e) {
            if (taken.getAsBoolean()) {
                return false;
            }
            throw e;
        }
    }
}
