package org.aiadoption.planner.application.port;

import java.time.Duration;

/**
 * A client's promise that two requests are the same one.
 *
 * @param userKey whose request it is; the keys of two users never meet
 * @param key the client's {@code Idempotency-Key}
 * @param bodyHash what was asked for; the same key with another hash is a mistake
 */
public record RequestKey(String userKey, String key, String bodyHash) {

    /** For how long a key stands for one request; after that it may stand for another. */
    public static final Duration REMEMBERED = Duration.ofHours(24);
}
