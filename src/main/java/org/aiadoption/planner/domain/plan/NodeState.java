package org.aiadoption.planner.domain.plan;

import java.util.Locale;

/** How far the making of a node has come. */
public enum NodeState {
    /** Not begun. */
    PLANNED,
    /** Begun: an issue may or may not exist. */
    MAKING,
    /** The issue exists and is recorded; links, label or assignment may be missing. */
    MADE,
    /** Complete. */
    DONE,
    /** Jira refused it; the message is recorded. */
    FAILED,
    /** Given up when the plan was cancelled. */
    DROPPED,
    /** Its issue was taken away by a roll back. */
    REMOVED,
    /** A roll back left its issue where it is; the recorded problem says why. */
    KEPT;

    /** The word for it in REST and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static NodeState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether nothing more is to be done for it. */
    public boolean finished() {
        return this == DONE || this == DROPPED || unmade();
    }

    /** Whether a roll back has been at it. */
    public boolean unmade() {
        return this == REMOVED || this == KEPT;
    }
}
