package org.aiadoption.planner.application.port;

import java.util.List;

/** What came of an attempt to make an issue. */
public sealed interface Creation {

    /**
     * The issue exists.
     *
     * @param labelled whether it is known to bear the draft's label
     */
    record Created(long issueId, String issueKey, boolean labelled) implements Creation {

        /** The issue's number in its project; any issue that the project gets later has a higher one. */
        public long number() {
            return Long.parseLong(issueKey.substring(issueKey.lastIndexOf('-') + 1));
        }
    }

    /** Jira said no before it made anything. The messages are Jira's own, in the actor's language. */
    record Rejected(List<String> messages) implements Creation {

        public Rejected {
            messages = List.copyOf(messages);
        }
    }

    /** Something broke on the way: an issue may or may not exist. */
    record Unclear(List<String> messages) implements Creation {

        public Unclear {
            messages = List.copyOf(messages);
        }
    }
}
