package org.aiadoption.planner.domain.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A try to make a node's issue that was followed by another one.
 *
 * @param number from 1
 * @param actorKey in whose name; null after the user was anonymised
 * @param problem the encoded {@link Problem} that it ended with; empty when it broke off without a word
 */
public record Attempt(String nodeKey, int number, @Nullable String actorKey, Instant begun, String problem) {}
