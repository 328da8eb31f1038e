package org.aiadoption.planner.application.port;

import java.util.Optional;

/** Which issues belong to a plan, held in memory: asking costs no statement. Safe for any thread. */
public interface PlanIssues {

    Optional<NodeAddress> of(long issueId);

    /** To be called after the commit of whatever added to or took from the ledger. Other servers learn of it. */
    void added(long issueId, NodeAddress node);

    /** To be called after the commit of whatever took many from the ledger: what is held is soon read anew, everywhere. */
    void released();
}
