package org.aiadoption.host.options;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Everything the host can be told, read from system properties {@code host.*}.
 *
 * @param jars the plugin jars to install ({@code host.jar}, separated like a class path); what is no plugin is told as
 *     Jira tells it, by the host that runs
 * @param port {@code host.port}; 0 takes any free one
 * @param home {@code host.home}: where data stays between starts; a server of a cluster has a folder of its own in it
 * @param bind {@code host.bind}: the address to listen on
 * @param database {@code host.db}: a JDBC URL; the default is a file in the home folder
 * @param assets where the scripts of AUI, the framework's bundles and more sample data lie
 * @param switches what is on or off
 */
public record HostOptions(
        List<Path> jars, int port, Path home, String bind, Database database, Assets assets, Switches switches) {

    public static final int DEFAULT_PORT = 2990;

    /** Where the data is; {@code url} is null for the file in the home folder. */
    public record Database(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {}

    /** {@code host.aui}, {@code host.bundles}, and {@code host.fixture}: a file that adds to the sample data. */
    public record Assets(Path aui, Path bundles, @Nullable Path fixture) {}

    /**
     * {@code host.basic}, {@code host.countSql}, {@code host.serverId} instead of the one in the database, and
     * {@code host.server}: the name of this server in a cluster, null for one that is alone.
     */
    public record Switches(
            boolean basic,
            boolean countSql,
            @Nullable String serverId,
            @Nullable String server) {}

    /** A value that the host cannot start with; the message says which and why. */
    public static final class BadOption extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        public BadOption(String message) {
            super(message);
        }
    }

    public HostOptions {
        jars = List.copyOf(jars);
        home = home.toAbsolutePath().normalize();
        if (switches.server() != null) {
            String url = database.url();
            if (url == null || !url.startsWith("jdbc:postgresql:")) {
                throw new BadOption(
                        "host.server: a cluster needs one PostgreSQL for all servers, -Dhost.db=jdbc:postgresql:…");
            }
            home = home.resolve("server-" + switches.server());
        }
    }

    public static HostOptions fromSystemProperties() {
        return from(System.getProperties());
    }

    /** Reads options; refuses a bad value with a message that names the property. */
    public static HostOptions from(Properties given) {
        return new HostOptions(
                jars(value(given, "host.jar", "")),
                port(value(given, "host.port", String.valueOf(DEFAULT_PORT))),
                Path.of(value(given, "host.home", "target/host-home")),
                value(given, "host.bind", "127.0.0.1"),
                database(given),
                new Assets(
                        Path.of(value(given, "host.aui", "target/aui")),
                        bundles(value(given, "host.bundles", "target/host-bundles")),
                        fixture(blankToNull(given.getProperty("host.fixture")))),
                new Switches(
                        flag(given, "host.basic", Generation.here().allowsBasic()),
                        flag(given, "host.countSql", false),
                        serverId(blankToNull(given.getProperty("host.serverId"))),
                        server(blankToNull(given.getProperty("host.server")))));
    }

    /** The name of this server in its cluster; null if it is alone. */
    public @Nullable String server() {
        return switches.server();
    }

    public boolean basic() {
        return switches.basic();
    }

    public boolean countStatements() {
        return switches.countSql();
    }

    public Path auiDirectory() {
        return assets.aui();
    }

    public Path bundleDirectory() {
        return assets.bundles();
    }

    /** The database's address, the file in the home folder if none was given. */
    public String jdbcUrl() {
        String url = database.url();
        return url != null
                ? url
                : "jdbc:h2:file:" + home.resolve("db").toString().replace('\\', '/') + "/jira";
    }

    private static List<Path> jars(String value) {
        return Arrays.stream(value.split(File.pathSeparator))
                .filter(part -> !part.isBlank())
                .map(part -> Path.of(part.strip()).toAbsolutePath().normalize())
                .toList();
    }

    private static Path bundles(String value) {
        Path folder = Path.of(value).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new BadOption("host.bundles: there is no folder " + folder);
        }
        return folder;
    }

    private static @Nullable Path fixture(@Nullable String value) {
        if (value != null && !Files.exists(Path.of(value))) {
            throw new BadOption("host.fixture: there is no " + Path.of(value).toAbsolutePath());
        }
        return value == null ? null : Path.of(value).toAbsolutePath().normalize();
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value.strip());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, like a number out of range
        }
        throw new BadOption("host.port: \"" + value + "\" is not a port number (0 to 65535)");
    }

    private static Database database(Properties given) {
        String url = blankToNull(given.getProperty("host.db"));
        if (url != null && !url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:")) {
            throw new BadOption("host.db: \"" + url + "\" is neither a jdbc:postgresql: nor a jdbc:h2: address");
        }
        return new Database(
                url,
                blankToNull(given.getProperty("host.db.user")),
                blankToNull(given.getProperty("host.db.password")));
    }

    private static @Nullable String serverId(@Nullable String value) {
        if (value != null && !value.matches("[A-Z0-9]{4}(-[A-Z0-9]{4}){3}")) {
            throw new BadOption("host.serverId: \"" + value + "\" is not written XXXX-XXXX-XXXX-XXXX");
        }
        return value;
    }

    private static @Nullable String server(@Nullable String value) {
        if (value != null && !value.matches("[A-Za-z0-9_-]{1,60}")) {
            throw new BadOption("host.server: \"" + value + "\" is not a name of letters and digits");
        }
        return value;
    }

    private static boolean flag(Properties given, String name, boolean otherwise) {
        String value = value(given, name, String.valueOf(otherwise)).toLowerCase(Locale.ROOT);
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadOption(name + ": \"" + value + "\" is neither true nor false");
        };
    }

    private static String value(Properties given, String name, String otherwise) {
        String value = blankToNull(given.getProperty(name));
        return value == null ? otherwise : value;
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
