package org.aiadoption.planner.application;

import java.util.function.Function;

/** What came of a use case: what was asked for, or the reason why not. */
public sealed interface Outcome<T> {

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was not done, and nothing changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Turns either side into the same thing. */
    default <R> R fold(Function<? super T, ? extends R> ifDone, Function<Refusal, ? extends R> ifRefused) {
        if (this instanceof Done<T> done) {
            return ifDone.apply(done.value());
        }
        return ifRefused.apply(((Refused<T>) this).refusal());
    }

    /** Goes on with what was done, unless it was refused. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return fold(next, Outcome::refused);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> done(change.apply(value)), Outcome::refused);
    }
}
