package org.aiadoption.host.cluster;

import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.cluster.Node;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Jira that is no cluster: it has no node id and knows no nodes. */
final class LoneServer implements ClusterManager {
    @Override
    public boolean isClustered() {
        return false;
    }

    @Override
    public @Nullable String getNodeId() {
        return null;
    }

    @Override
    public Collection<Node> findLiveNodes() {
        return List.of();
    }
}
