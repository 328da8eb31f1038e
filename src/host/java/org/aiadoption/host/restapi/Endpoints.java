package org.aiadoption.host.restapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which resource answers which method and path; <code>{}</code> in a path stands for any one part. */
final class Endpoints {
    /** What answers a call. */
    @FunctionalInterface
    interface Endpoint {
        Reply answer(RestCall call);
    }

    record Found(Endpoint endpoint, List<String> parts) {}

    private record Entry(String method, List<String> pattern, Endpoint endpoint) {}

    private final List<Entry> entries = new ArrayList<>();

    Endpoints on(String method, String path, Endpoint endpoint) {
        entries.add(new Entry(method, split(path), endpoint));
        return this;
    }

    Optional<Found> find(String method, String path) {
        List<String> segments = split(path);
        return entries.stream()
                .filter(entry -> entry.method().equals(method) && fits(entry.pattern(), segments))
                .findFirst()
                .map(entry -> new Found(entry.endpoint(), variables(entry.pattern(), segments)));
    }

    boolean knows(String path) {
        List<String> segments = split(path);
        return entries.stream().anyMatch(entry -> fits(entry.pattern(), segments));
    }

    private static boolean fits(List<String> pattern, List<String> segments) {
        if (pattern.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < pattern.size(); i++) {
            if (!pattern.get(i).equals("{}") && !pattern.get(i).equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> variables(List<String> pattern, List<String> segments) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < pattern.size(); i++) {
            if (pattern.get(i).equals("{}")) {
                found.add(segments.get(i));
            }
        }
        return found;
    }

    private static List<String> split(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }
}
