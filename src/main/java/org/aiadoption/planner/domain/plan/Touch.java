package org.aiadoption.planner.domain.plan;

import java.util.Locale;

/** A sign that somebody has used an issue since the planner made it. One is enough to keep the issue. */
public enum Touch {
    /** Summary, description, type or project are not as they were made. */
    CHANGED,
    /** Its history tells of a change that the planner did not make. */
    HISTORY,
    /** Its status was changed. */
    TRANSITION,
    COMMENT,
    /** Work was logged. */
    WORKLOG,
    ATTACHMENT,
    /** It is linked to an issue that is not of the plan. */
    LINK,
    SUBTASK,
    /** Issues of the plan that belong to it stay. */
    CHILDREN,
    /** It was there before the plan, which took it in. */
    ATTACHED;

    /** The word for it in REST, and the end of its text's key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
