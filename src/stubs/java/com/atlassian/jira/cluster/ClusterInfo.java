package com.atlassian.jira.cluster;

/**
 * Is this a cluster, and which node is this?
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/cluster/ClusterInfo.html">Jira API</a>
 */
public interface ClusterInfo {
    boolean isClustered();

    String getNodeId();
}
