package org.aiadoption.host.cluster;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.cluster.ClusterManager;
import javax.sql.DataSource;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/**
 * What a server has to do with other servers. One without a name is alone; those with names and one PostgreSQL are a
 * cluster.
 *
 * @param farewell what this server does when it leaves
 */
public record Cluster(ClusterManager servers, ClusterLockService locks, Notices notices, Runnable farewell)
        implements AutoCloseable {

    /** {@code name} is null for a server that is alone. */
    public static Cluster join(@Nullable String name, DataSource source) {
        if (name == null) {
            return new Cluster(new LoneServer(), new ThreadLocks(), Notices.NOBODY, () -> {});
        }
        Db db = new Db(source);
        LiveServers servers = new LiveServers(db, name);
        DatabaseLocks locks = new DatabaseLocks(db, name);
        PostgresNotices notices = new PostgresNotices(source, db, name);
        servers.start();
        notices.start();
        return new Cluster(servers, locks, notices, () -> {
            notices.stop();
            servers.leave();
        });
    }

    @Override
    public void close() {
        farewell.run();
    }
}
