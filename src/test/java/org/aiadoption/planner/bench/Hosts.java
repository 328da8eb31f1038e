package org.aiadoption.planner.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiadoption.planner.support.HostProcess;
import org.aiadoption.planner.support.postgres.EmbeddedPostgres;

/** The hosts of one bench: an empty database, a folder for their homes, and the plugins they start with. */
record Hosts(String database, Path folder, List<String> options) {

    /** On the PostgreSQL that {@code -Dhost.db} names, which must be empty, or else on the build's. */
    static Hosts on(String name, Path... jars) throws IOException {
        String given = System.getProperty("host.db", "");
        String database = given.isEmpty() ? EmbeddedPostgres.get().emptyDatabase(name) : given;
        Path folder = Files.createTempDirectory("bench-" + name);
        String plugins = Arrays.stream(jars).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return new Hosts(database, folder, plugins.isEmpty() ? List.of() : List.of("-Dhost.jar=" + plugins));
    }

    HostProcess start(String server, String... more) throws IOException {
        List<String> all = new ArrayList<>(options);
        all.add("-Dhost.db=" + database);
        Stream.of(more).forEach(all::add);
        return HostProcess.start(Files.createDirectories(folder.resolve(server)), all.toArray(String[]::new));
    }

    Census census() throws SQLException {
        return new Census(database);
    }

    /** The machine, for the table: processors and what else ran on them. */
    static String machine() throws IOException {
        String cpu = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceAll(".*: ", ""))
                .findFirst()
                .orElse("unknown processor");
        String load = Files.readString(Path.of("/proc/loadavg")).replaceAll("( \\S+){2}\\s*$", "");
        return Runtime.getRuntime().availableProcessors() + " × " + cpu + ", Java " + System.getProperty("java.version")
                + ", load " + load;
    }
}
