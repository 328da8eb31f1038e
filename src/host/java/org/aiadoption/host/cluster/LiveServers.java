package org.aiadoption.host.cluster;

import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.cluster.Node;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.DbException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The servers of the cluster, told by their beats in the database and by its clock alone. As in Jira, where beats and
 * patience are minutes instead of seconds, a server that was killed counts as alive until its last beat is old.
 */
final class LiveServers implements ClusterManager {

    /** A select of the names of all servers that are alive. */
    static final String ALIVE =
            "select node_id from cluster_node where beat > current_timestamp - interval '10 seconds'";

    private static final Logger LOG = LoggerFactory.getLogger(LiveServers.class);
    private static final String TABLE = """
            create table if not exists cluster_node (
                node_id varchar(60) primary key,
                beat timestamp with time zone not null)
            """;
    private static final String BEAT = """
            insert into cluster_node (node_id, beat) values (?, current_timestamp)
            on conflict (node_id) do update set beat = excluded.beat
            """;

    private final Db db;
    private final String self;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "cluster-beat");
        made.setDaemon(true);
        return made;
    });

    LiveServers(Db db, String self) {
        this.db = db;
        this.self = self;
        db.update(TABLE);
    }

    void start() {
        beat();
        ScheduledFuture<?> unused = thread.scheduleAtFixedRate(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    private void beat() {
        try {
            db.update(BEAT, self);
        } catch (DbException e) {
            LOG.warn("This server could not tell the others that it is alive", e);
        }
    }

    @Override
    public boolean isClustered() {
        return true;
    }

    @Override
    public String getNodeId() {
        return self;
    }

    @Override
    public Collection<Node> findLiveNodes() {
        return db.list(ALIVE, row -> new Node(row.getString(1)));
    }

    /** The others need not wait for the last beat of a server that says good-bye. */
    void leave() {
        thread.shutdown();
        try {
            thread.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        db.update("delete from cluster_node where node_id = ?", self);
    }
}
