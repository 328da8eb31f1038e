package org.aiadoption.planner.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** How long one thing took, again and again, in milliseconds. */
final class Times {
    private final List<Double> all = new ArrayList<>();

    void add(double millis) {
        all.add(millis);
    }

    /** Does it as often, after a warm-up of a fifth. */
    static Times of(int often, Callable<?> work) throws Exception {
        Times times = new Times();
        for (int i = -often / 5; i < often; i++) {
            double millis = once(work);
            if (i >= 0) {
                times.add(millis);
            }
        }
        return times;
    }

    static double once(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    double median() {
        return at(50);
    }

    double at(int percent) {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    /** {@code | median | p95 | longest |} */
    String cells() {
        return String.format(Locale.ROOT, "%.0f | %.0f | %.0f", median(), at(95), at(100));
    }
}
