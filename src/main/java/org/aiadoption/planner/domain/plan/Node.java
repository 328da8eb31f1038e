package org.aiadoption.planner.domain.plan;

/** A node of a plan that is being made or has been made: what was planned, and how far it has come. */
public record Node(long planId, PlannedNode planned, Making making) {

    public String key() {
        return planned.key();
    }

    public NodeKind kind() {
        return planned.kind();
    }

    /** Plan and node in one word; unique in this Jira. */
    public String ref() {
        return ref(planId, key());
    }

    public static String ref(long planId, String nodeKey) {
        return planId + ":" + nodeKey;
    }
}
