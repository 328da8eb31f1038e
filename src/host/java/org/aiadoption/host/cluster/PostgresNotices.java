package org.aiadoption.host.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices by PostgreSQL's LISTEN and NOTIFY. They arrive after some milliseconds, and those of one server in its order.
 * Where the connection broke, whoever listens is told that it may have missed some.
 */
final class PostgresNotices implements Notices {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresNotices.class);
    private static final String CHANNEL = "host_caches";
    private static final int WAIT_MILLIS = 250;
    private static final int PATIENCE_SECONDS = 10;
    private static final char SEPARATOR = '\f';

    /** Of PostgreSQL, in bytes; a key that is longer takes its whole cache with it. */
    private static final int LONGEST = 7_000 / 4;

    private final DataSource source;
    private final Db db;
    private final String self;
    private final Thread thread = new Thread(this::hear, "cluster-notices");
    private final CountDownLatch listening = new CountDownLatch(1);
    private volatile boolean open = true;
    private volatile @Nullable Listener listener;

    PostgresNotices(DataSource source, Db db, String self) {
        this.source = source;
        this.db = db;
        this.self = self;
        thread.setDaemon(true);
    }

    /** Comes back when this server can hear the others. */
    void start() {
        thread.start();
        try {
            listening.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void listen(Listener heard) {
        listener = heard;
        // why: what was said before could not be heard
        heard.missed();
    }

    @Override
    public void outdated(String cache, @Nullable String key) {
        boolean whole = key == null || key.length() > LONGEST;
        String text = self + SEPARATOR + cache + (whole ? "" : SEPARATOR + key);
        db.list("select pg_notify(?, ?)", row -> true, CHANNEL, text);
    }

    private void hear() {
        while (open) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN " + CHANNEL);
                try {
                    missed();
                    // why: only now, or what its listener caches first would be taken for missed
                    listening.countDown();
                    hear(connection.unwrap(PGConnection.class));
                } finally {
                    statement.execute("UNLISTEN *");
                }
            } catch (SQLException e) {
                pause(e);
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (open) {
            for (PGNotification notice : connection.getNotifications(WAIT_MILLIS)) {
                pass(notice.getParameter().split(String.valueOf(SEPARATOR), 3));
            }
        }
    }

    private void pass(String[] words) {
        Listener to = listener;
        if (to != null && !words[0].equals(self)) {
            to.outdated(words[1], words.length > 2 ? words[2] : null);
        }
    }

    private void missed() {
        Listener to = listener;
        if (to != null) {
            to.missed();
        }
    }

    private void pause(SQLException reason) {
        if (!open) {
            return;
        }
        LOG.warn("This server cannot hear the others", reason);
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }

    void stop() {
        open = false;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
