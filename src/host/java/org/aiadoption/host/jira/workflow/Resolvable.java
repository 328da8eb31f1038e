package org.aiadoption.host.jira.workflow;

/** An issue whose resolution a workflow sets. */
public interface Resolvable {
    /** Sets the resolution by id; the empty id clears it. */
    void resolve(String resolutionId);
}
