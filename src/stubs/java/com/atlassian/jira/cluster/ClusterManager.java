package com.atlassian.jira.cluster;

import java.util.Collection;

/**
 * The nodes of the cluster.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/cluster/ClusterManager.html">Jira API</a>
 */
public interface ClusterManager extends ClusterInfo {
    Collection<Node> findLiveNodes();
}
