package org.aiadoption.planner.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.cluster.Node;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.aiadoption.host.cluster.Cluster;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.platform.NamedCaches;
import org.aiadoption.planner.support.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two servers of the host in one JVM, which share nothing but a PostgreSQL. */
class ClusterTest {

    private static final CacheSettings REPLICATED =
            new CacheSettingsBuilder().remote().replicateViaInvalidation().build();

    private final HikariDataSource pool = pool();
    private final Db db = new Db(pool);
    private final Cluster a = Cluster.join("a", pool);
    private final Cluster b = Cluster.join("b", pool);

    private static HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(EmbeddedPostgres.get().emptyDatabase("servers"));
        return pool;
    }

    @AfterEach
    void leave() {
        a.close();
        b.close();
        pool.close();
    }

    private ClusterLock lockOf(Cluster server) {
        return server.locks().getLockForName("plan");
    }

    @Test
    void each_server_knows_itself_and_all_that_live() {
        db.update("insert into cluster_node (node_id, beat) values ('dead', current_timestamp - interval '1 minute')");

        assertThat(a.servers().getNodeId()).isEqualTo("a");
        assertThat(b.servers().findLiveNodes()).extracting(Node::getNodeId).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_lock_keeps_out_the_other_server_and_other_threads_until_it_is_given_back_as_often_as_it_was_taken() {
        ClusterLock held = lockOf(a);
        held.lock();
        held.lock();

        assertThat(lockOf(b).tryLock()).isFalse();
        assertThat(CompletableFuture.supplyAsync(held::tryLock).join()).isFalse();
        held.unlock();
        assertThat(lockOf(b).tryLock()).isFalse();
        held.unlock();
        assertThat(lockOf(b).tryLock()).isTrue();
        lockOf(b).unlock();
    }

    @Test
    void who_waits_for_a_lock_gets_it_when_the_other_server_gives_it_back() throws InterruptedException {
        lockOf(a).lock();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            lockOf(b).lock();
            return lockOf(b).isHeldByCurrentThread();
        });

        assertThat(lockOf(b).tryLock(20, TimeUnit.MILLISECONDS)).isFalse();
        lockOf(a).unlock();

        assertThat(waiting.join()).isTrue();
    }

    @Test
    void only_the_thread_that_has_a_lock_gives_it_back() {
        lockOf(a).lock();

        assertThatThrownBy(() -> CompletableFuture.runAsync(lockOf(a)::unlock).join())
                .hasCauseInstanceOf(IllegalMonitorStateException.class);
        assertThat(lockOf(b).tryLock()).isFalse();
        lockOf(a).unlock();
    }

    /** The other server is a process of its own, killed while it has the lock. */
    @Test
    void the_lock_of_a_killed_server_is_free_once_its_last_beat_is_old() throws IOException {
        Process doomed = LockHolder.start("killed", pool.getJdbcUrl(), "plan");
        try {
            assertThat(lockOf(a).tryLock()).isFalse();
        } finally {
            doomed.destroyForcibly().onExit().join();
        }

        assertThat(lockOf(a).tryLock()).isFalse();
        db.update("update cluster_node set beat = beat - interval '9 seconds' where node_id = 'killed'");
        await().atMost(Duration.ofSeconds(5)).until(lockOf(a)::tryLock);
        assertThat(a.servers().findLiveNodes()).extracting(Node::getNodeId).doesNotContain("killed");
        assertThat(lockOf(b).tryLock()).isFalse();
    }

    @Test
    void a_server_that_starts_again_gives_back_what_it_held_when_it_was_killed() {
        lockOf(a);
        db.update("insert into cluster_node (node_id, beat) values ('c', current_timestamp)");
        db.update("update cluster_lock set holder = 'c' where name = 'plan'");

        Cluster.join("c", pool).close();

        assertThat(lockOf(a).tryLock()).isTrue();
        lockOf(a).unlock();
    }

    @Test
    void what_one_server_removes_from_a_cache_the_other_loads_again() {
        Cache<String, String> atA = new NamedCaches(a.notices()).getCache("names", key -> "at a", REPLICATED);
        Cache<String, String> atB = new NamedCaches(b.notices()).getCache("names", key -> "at b", REPLICATED);
        atB.get("left");
        atB.get("removed");

        atA.remove("removed");

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(List.copyOf(atB.getKeys())).containsExactly("left"));
        atA.removeAll();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(atB.getKeys()).isEmpty());
    }

    @Test
    void a_value_that_was_removed_while_it_was_loaded_is_not_kept() {
        NamedCaches caches = new NamedCaches(a.notices());
        Cache<String, String> cache = caches.getCache("names", key -> "loaded", REPLICATED);

        String loaded = cache.get("key", () -> {
            cache.remove("key");
            return "out of date";
        });

        assertThat(loaded).isEqualTo("out of date");
        assertThat(cache.containsKey("key")).isFalse();
        assertThat(cache.get("key")).isEqualTo("loaded");
    }
}
