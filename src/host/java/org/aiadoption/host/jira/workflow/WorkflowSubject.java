package org.aiadoption.host.jira.workflow;

/** An issue on its way through a workflow: what Jira's own post-functions do to it. */
public interface WorkflowSubject {
    /** Sets the resolution by id; the empty id clears it. */
    void resolve(String resolutionId);

    /** Says which event the transition ends with. */
    void fire(long eventTypeId);
}
