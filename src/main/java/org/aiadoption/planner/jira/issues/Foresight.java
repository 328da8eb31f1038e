package org.aiadoption.planner.jira.issues;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.jira.issues.DraftValidation.Judgement;

/**
 * Judgements that are asked for a moment before they are needed. A judgement that nobody has begun is made by the thread
 * that needs it, so that busy or stopped helpers delay nothing, and one that was asked for {@link Recent#BELIEVED} ago is made
 * again: Jira's users, fields and permissions change. Safe for any thread.
 */
final class Foresight {

    private final Executor aside;
    private final LongSupplier nanoTime;
    private final Map<Question, Foreseen> foreseen = new ConcurrentHashMap<>();

    private record Question(String actorKey, IssueDraft draft) {}

    private record Foreseen(long since, FutureTask<Judgement> judging) {}

    /** {@code nanoTime} is a clock that only runs forward, such as {@code System::nanoTime}. */
    Foresight(Executor aside, LongSupplier nanoTime) {
        this.aside = aside;
        this.nanoTime = nanoTime;
    }

    /** {@code judge} may be called on any thread, and changes nothing. */
    void begin(String actorKey, IssueDraft draft, Supplier<Judgement> judge) {
        foreseen.values().removeIf(old -> !fresh(old));
        FutureTask<Judgement> judging = new FutureTask<>(judge::get);
        foreseen.put(new Question(actorKey, draft), new Foreseen(nanoTime.getAsLong(), judging));
        aside.execute(judging);
    }

    /** What was begun for this draft, or else what {@code judge} says now; throws what judging threw. Each is used once. */
    Judgement of(String actorKey, IssueDraft draft, Supplier<Judgement> judge) {
        Foreseen begun = foreseen.remove(new Question(actorKey, draft));
        return begun != null && fresh(begun) ? await(begun.judging()) : judge.get();
    }

    private boolean fresh(Foreseen begun) {
        return nanoTime.getAsLong() - begun.since() < Recent.BELIEVED.toNanos();
    }

    private static Judgement await(FutureTask<Judgement> judging) {
        judging.run();
        try {
            return judging.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException broken ? broken : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Jira judged an issue", e);
        }
    }
}
