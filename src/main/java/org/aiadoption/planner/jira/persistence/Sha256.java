package org.aiadoption.planner.jira.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands for texts that are too long to be compared or indexed in every database. */
final class Sha256 {

    private Sha256() {}

    /** 64 hex digits; the parts are kept apart, so moving a character from one to the next changes them. */
    static String of(String... parts) {
        byte[] text = String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
