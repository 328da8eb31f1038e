package org.aiadoption.planner.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.aiadoption.host.platform.StoredSettings;
import org.aiadoption.planner.support.postgres.EmbeddedPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings of plugins that several threads write at once. */
class PluginSettingsTest {

    private static final int ROUNDS = 100;

    private static String url(String database) {
        return database.equals("H2")
                ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
                : EmbeddedPostgres.get().emptyDatabase("settings");
    }

    /** Both write at the same moment, again and again, each its own value under its own name for the round. */
    private static void race(PluginSettings settings, IntFunction<List<String>> keys) {
        CyclicBarrier start = new CyclicBarrier(2);
        CompletableFuture.allOf(IntStream.range(0, 2)
                        .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                            for (int round = 0; round < ROUNDS; round++) {
                                await(start);
                                settings.put(keys.apply(round).get(writer), "of " + writer);
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void two_who_write_one_entry_leave_one_of_their_values(String database) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(url(database));
            PluginSettings settings = new StoredSettings(pool).createGlobalSettings();

            race(settings, round -> List.of("entry " + round, "entry " + round));

            assertThat(IntStream.range(0, ROUNDS).mapToObj(round -> settings.get("entry " + round)))
                    .allMatch(value -> "of 0".equals(value) || "of 1".equals(value));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void two_who_write_beside_each_other_lose_nothing(String database) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(url(database));
            PluginSettings settings = new StoredSettings(pool).createGlobalSettings();

            race(settings, round -> List.of("first " + round % 3, "second " + round % 3));

            assertThat(List.of("first 0", "first 1", "first 2")).allMatch(key -> "of 0".equals(settings.get(key)));
            assertThat(List.of("second 0", "second 1", "second 2")).allMatch(key -> "of 1".equals(settings.get(key)));
        }
    }
}
