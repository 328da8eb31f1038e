package org.aiadoption.planner.application.port;

import java.util.List;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;

/**
 * One worker's pass over the ledger of a plan. It knows the nodes as they were when it was opened and what it wrote
 * since, so that it writes without reading; whoever writes at the same time is kept away by the lease. To be used by one
 * thread. After a failure it is to be thrown away.
 */
public interface LedgerPass {

    /**
     * The plan's nodes in the order of making, their descriptions left empty: as they were when the pass was opened, with
     * every recorded issue.
     */
    List<Node> nodes();

    /** What the node's description is to be, without the mark. Read for many nodes at a time. */
    String description(Node node);

    /**
     * Notes that an attempt begins: in whose name, under which lease, and above which number its issue will be found.
     * What came of the attempt before is kept. One commit, together with what {@link #complete} left.
     */
    void begin(Node node, String actorKey, Begun begun);

    /**
     * Under what an attempt begins.
     *
     * @param epoch of the lease
     * @param watermark the number of the project's newest issue
     */
    record Begun(long epoch, long watermark) {}

    /**
     * Notes that the node became this issue. Insert-only and unique both ways: false when the node already has an issue
     * or the issue already belongs to a node, and then nothing changed. One commit of one statement: readers of the plan
     * see the issue with the next commit of this pass.
     */
    boolean record(Node node, long issueId);

    /**
     * Notes that an issue which was there before takes the node's place, to be completed: as {@link #record}, and with no
     * actor, since nobody made it for the node. Two commits; false when it could not be recorded.
     */
    boolean attach(Node node, long issueId);

    /** The node is whole. Written with the next commit of this pass; until then it counts as being made. */
    void complete(Node node);

    /** Notes at once how the node stands, and Jira's message if it was refused (else empty). */
    void settle(Node node, NodeState state, String problem);

    /** Notes that the node's issue is gone for good, so that another one may be made. One commit. */
    void forget(Node node);

    /** Writes what is left to be written. */
    void flush();
}
