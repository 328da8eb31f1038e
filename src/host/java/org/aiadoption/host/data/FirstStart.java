package org.aiadoption.host.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Creates tables and sample data in an empty database, and leaves any other as it is. */
public final class FirstStart {
    private static final String SAMPLE = "sample.yaml";

    private final Db db;
    private final Path home;
    private final Clock clock;

    public FirstStart(Db db, Path home, Clock clock) {
        this.db = db;
        this.home = home;
        this.clock = clock;
    }

    /** {@code passwordHash} answers name and password with what is stored for them. */
    public void run(BinaryOperator<String> passwordHash) {
        if (isEmpty()) {
            db.script(schema());
            Fixture data = sample();
            SampleData base = new SampleData(db, data, passwordHash::apply);
            base.write();
            new SampleIssues(db, base, clock).write(data);
            keepEveryCommit();
        }
    }

    /** H2 writes a commit up to half a second late, and a host that is killed must not lose what it answered for. */
    private void keepEveryCommit() {
        if (db.product().equals("H2")) {
            db.update("set write_delay 0");
        }
    }

    private boolean isEmpty() {
        // why: H2 folds names to capitals and PostgreSQL to small letters; lower() would go by the server's locale
        return !db.exists("select 1 from information_schema.tables where table_name in ('CHANGE_ITEM', 'change_item')"
                + " and table_schema in ('PUBLIC', 'public')");
    }

    private static String schema() {
        try (InputStream sql = Objects.requireNonNull(FirstStart.class.getResourceAsStream("schema.sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Fixture sample() {
        Path own = home.resolve(SAMPLE);
        try (InputStream yaml = Files.exists(own)
                ? Files.newInputStream(own)
                : Objects.requireNonNull(FirstStart.class.getResourceAsStream(SAMPLE))) {
            return Fixture.of(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
