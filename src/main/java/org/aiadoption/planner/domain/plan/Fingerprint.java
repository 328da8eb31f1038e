package org.aiadoption.planner.domain.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A short text that stands for everything a preview showed, and from which a later outline can be told apart node by
 * node. Clients treat it as opaque. It reads {@code key-hash} for each node, joined by {@code ~}.
 */
public record Fingerprint(String text) {

    private static final int HASH_LENGTH = 8;

    /** How an outline differs from the one a fingerprint was taken of: keys of nodes in the order of the outlines. */
    public record Difference(List<String> added, List<String> removed, List<String> changed) {

        public boolean none() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }
    }

    /** Taken of all that the user sees and of the mapping that decides what the nodes become. */
    public static Fingerprint of(Outline outline, IssueMapping mapping) {
        StringBuilder text = new StringBuilder();
        for (PlannedNode node : outline.nodes()) {
            text.append(text.isEmpty() ? "" : "~")
                    .append(node.key())
                    .append('-')
                    .append(hash(node, mapping));
        }
        return new Fingerprint(text.toString());
    }

    /** What has changed since this fingerprint was taken. A text that is no fingerprint differs in every node. */
    public Difference differenceTo(Fingerprint now) {
        Map<String, String> before = hashes();
        Map<String, String> after = now.hashes();
        List<String> added = new ArrayList<>(after.keySet());
        added.removeAll(before.keySet());
        List<String> removed = new ArrayList<>(before.keySet());
        removed.removeAll(after.keySet());
        List<String> changed = new ArrayList<>(after.keySet());
        changed.removeIf(key -> !before.containsKey(key) || Objects.equals(after.get(key), before.get(key)));
        return new Difference(added, removed, changed);
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String part : text.split("~", -1)) {
            int dash = part.lastIndexOf('-');
            if (dash > 0) {
                hashes.put(part.substring(0, dash), part.substring(dash + 1));
            }
        }
        return hashes;
    }

    private static String hash(PlannedNode node, IssueMapping mapping) {
        String seen = String.join(
                "\u0000",
                node.key(),
                mapping.typeOf(node.kind()),
                String.valueOf(mapping.linkTypeId()),
                new TreeMap<>(mapping.requiredValues()).toString(),
                node.toString());
        return HexFormat.of().formatHex(sha256(seen)).substring(0, HASH_LENGTH);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
