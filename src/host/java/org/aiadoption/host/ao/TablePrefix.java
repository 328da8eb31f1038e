package org.aiadoption.host.ao;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** {@code AO_}, the last six hexadecimal digits of the namespace's MD5, and an underscore. */
record TablePrefix(String text) implements net.java.ao.atlassian.TablePrefix {
    private static final int DIGITS = 6;

    static TablePrefix of(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = String.format(Locale.ROOT, "%032X", new BigInteger(1, digest));
            return new TablePrefix("AO_" + hex.substring(hex.length() - DIGITS) + '_');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String prepend(String name) {
        return text + name;
    }
}
