package org.aiadoption.planner.domain.risk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a check. Answers are only ever added: the newest revision counts, the older ones are its
 * history.
 *
 * @param checkKey the check it answers
 * @param revision 1 for the first answer, then one more each time
 * @param reason why a check is not applicable; empty for other states
 * @param userKey who answered, by Jira user key; null once the user can no longer be told
 */
public record Answer(
        String checkKey,
        int revision,
        CheckState state,
        String reason,
        @Nullable String userKey,
        Instant at) {}
