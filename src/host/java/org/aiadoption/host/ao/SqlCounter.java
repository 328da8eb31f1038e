package org.aiadoption.host.ao;

import java.util.function.LongSupplier;

/**
 * Counts the statements that Active Objects runs on each thread. Before a request somebody calls {@link #reset()};
 * whatever the thread ran since then is the answer.
 */
public final class SqlCounter implements LongSupplier {
    private final ThreadLocal<long[]> statements = ThreadLocal.withInitial(() -> new long[1]);

    void count() {
        statements.get()[0]++;
    }

    public void reset() {
        statements.get()[0] = 0;
    }

    /** The statements of this thread since the last reset. */
    public long statements() {
        return statements.get()[0];
    }

    @Override
    public long getAsLong() {
        return statements();
    }
}
