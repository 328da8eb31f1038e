package org.aiadoption.planner.jira.jobs;

import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.cluster.Node;
import java.util.UUID;
import org.aiadoption.planner.application.port.Servers;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of Jira's cluster. A server's name is its node and a mark of this start of the planner, since a node keeps
 * its id when it is started again.
 */
final class JiraServers implements Servers {

    private static final String UNCLUSTERED = "single";

    private final ClusterManager cluster;
    private final String start = UUID.randomUUID().toString();

    JiraServers(ClusterManager cluster) {
        this.cluster = cluster;
    }

    @Override
    public String self() {
        return node() + "/" + start;
    }

    @Override
    public boolean gone(String owner) {
        if (owner.equals(self())) {
            return false;
        }
        String node = owner.substring(0, Math.max(0, owner.lastIndexOf('/')));
        return node.equals(node()) || !alive(node);
    }

    private boolean alive(String node) {
        return cluster.isClustered()
                && cluster.findLiveNodes().stream().map(Node::getNodeId).anyMatch(node::equals);
    }

    private String node() {
        String id = cluster.isClustered() ? cluster.getNodeId() : null;
        return orUnclustered(id);
    }

    private static String orUnclustered(@Nullable String id) {
        return id == null ? UNCLUSTERED : id;
    }
}
