package org.aiadoption.planner.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** People who ask the host one thing after the other for a while, each as soon as the answer before is there. */
record Clients(String baseUrl, int number, int seconds) {
    /** How long the answers of one kind took, in milliseconds. */
    record Times(String kind, long answers, double p50, double p95, double p99, double most) {
        String row() {
            return String.format(
                    Locale.ROOT, "| %s | %d | %.0f | %.0f | %.0f | %.0f |", kind, answers, p50, p95, p99, most);
        }
    }

    /** Asks for the paths that a source of randomness gives. Anything but 200 ends it. */
    Times ask(String kind, Function<Random, String> paths) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            List<Callable<List<Long>>> people = new ArrayList<>();
            for (int person = 0; person < number; person++) {
                Random random = new Random(person);
                people.add(() -> one(random, paths, end));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> times : threads.invokeAll(people)) {
                all.addAll(times.get());
            }
            all.sort(null);
            return new Times(kind, all.size(), at(all, 50), at(all, 95), at(all, 99), at(all, 100));
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Long> one(Random random, Function<Random, String> paths, long end) {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            String path = paths.apply(random);
            long begin = System.nanoTime();
            int status = status(path);
            times.add(System.nanoTime() - begin);
            if (status != 200) {
                throw new IllegalStateException(path + " answers " + status);
            }
        }
        return times;
    }

    /** The status with which the host answers, its answer read to the end; 0 if it does not. */
    int status(String path) {
        String account = Base64.getEncoder().encodeToString("owner:owner".getBytes(StandardCharsets.UTF_8));
        try {
            // why: a blocking connection takes less of the processors that the host is measured on
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(baseUrl + path).toURL().openConnection();
            connection.setRequestProperty("Authorization", "Basic " + account);
            try (InputStream answer = connection.getInputStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
            return connection.getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private static double at(List<Long> sorted, int percent) {
        int index = Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1);
        return sorted.get(index) / 1e6;
    }
}
