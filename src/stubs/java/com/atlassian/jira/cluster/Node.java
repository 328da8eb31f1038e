package com.atlassian.jira.cluster;

/**
 * A server of the cluster.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/cluster/Node.html">Jira API</a>
 */
public class Node {
    private final String nodeId;

    public Node(String nodeId) {
        this.nodeId = nodeId;
    }

    public String getNodeId() {
        return nodeId;
    }
}
