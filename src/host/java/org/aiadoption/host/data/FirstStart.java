package org.aiadoption.host.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Creates tables and sample data in an empty database, and leaves any other as it is. */
public final class FirstStart {
    private static final String SAMPLE = "sample.yaml";

    private final Db db;
    private final Sources sources;
    private final Clock clock;

    public FirstStart(Db db, Sources sources, Clock clock) {
        this.db = db;
        this.sources = sources;
        this.clock = clock;
    }

    /** A home folder, whose own sample.yaml is taken first, and a file that adds to the sample data. */
    public record Sources(Path home, @Nullable Path fixture) {}

    /** {@code passwordHash} answers a user's key and password with what is stored for them. */
    public void run(BinaryOperator<String> passwordHash) {
        if (isEmpty()) {
            db.script(resource("schema.sql"));
            IssueWords.index(db);
            Fixture data = sample();
            SampleData base = new SampleData(db, data, passwordHash::apply);
            base.write();
            new SampleWorkflows(db, base, this::file).write(data);
            new SampleNotifications(db, base).write(data);
            new SampleIssues(db, base, clock).write(data);
        }
        keepEveryCommit();
    }

    /**
     * H2 writes a commit up to half a second late, and a host that is killed must not lose what it answered for. To be
     * said at each start: H2 keeps the setting but does not go by it when it opens the file again.
     */
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

    private Fixture sample() {
        Fixture sample = read(file(SAMPLE));
        Path more = sources.fixture();
        return more == null ? sample : sample.plus(read(text(more)));
    }

    private static Fixture read(String yaml) {
        return Fixture.of(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    /** A file of the sample data: from the home folder, from beside the added file, or the host's own. */
    private String file(String name) {
        Path added = sources.fixture();
        for (Path own : added == null
                ? List.of(sources.home().resolve(name))
                : List.of(sources.home().resolve(name), added.resolveSibling(name))) {
            if (Files.exists(own)) {
                return text(own);
            }
        }
        return resource(name);
    }

    private static String resource(String name) {
        try (InputStream resource = FirstStart.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalArgumentException("The sample data names the file " + name + ", which there is not");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
