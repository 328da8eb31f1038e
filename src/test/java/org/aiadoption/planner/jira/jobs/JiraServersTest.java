package org.aiadoption.planner.jira.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.cluster.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class JiraServersTest {

    private final ClusterManager cluster = mock(ClusterManager.class);
    private final JiraServers servers = new JiraServers(cluster);

    @Test
    void a_server_without_a_cluster_has_a_name_too() {
        assertThat(servers.self()).startsWith("single/");
    }

    @Test
    void a_server_of_a_cluster_is_called_after_its_node() {
        live("node-1", "node-1", "node-2");

        assertThat(servers.self()).startsWith("node-1/");
    }

    @Test
    void each_start_has_a_name_of_its_own() {
        assertThat(new JiraServers(cluster).self()).isNotEqualTo(servers.self());
    }

    @Test
    void this_server_is_not_gone() {
        assertThat(servers.gone(servers.self())).isFalse();
    }

    @Test
    void an_earlier_start_of_this_server_is_gone_though_its_node_is_alive() {
        live("node-1", "node-1");

        assertThat(servers.gone("node-1/earlier")).isTrue();
    }

    @Test
    void another_node_is_there_as_long_as_it_is_alive() {
        live("node-1", "node-1", "node-2");

        assertThat(servers.gone("node-2/its-start")).isFalse();
        assertThat(servers.gone("node-3/its-start")).isTrue();
    }

    @Test
    void nodes_of_a_cluster_are_gone_for_a_server_that_left_it() {
        assertThat(servers.gone("node-2/its-start")).isTrue();
    }

    @Test
    void an_owner_that_is_no_server_is_gone() {
        assertThat(servers.gone("")).isTrue();
    }

    private void live(String self, String... nodes) {
        List<Node> live = List.of(nodes).stream().map(JiraServersTest::node).toList();
        when(cluster.isClustered()).thenReturn(true);
        when(cluster.getNodeId()).thenReturn(self);
        when(cluster.findLiveNodes()).thenReturn(live);
    }

    private static Node node(String id) {
        Node node = mock(Node.class);
        when(node.getNodeId()).thenReturn(id);
        return node;
    }
}
