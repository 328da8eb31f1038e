package org.aiadoption.planner.support.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** A server with the data of a folder. It listens on 127.0.0.1 only, asks for a password and takes any free port. */
final class PostgresServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    /** Sockets in the file system are off: their paths may have 107 bytes only. No test has to survive
     * a power cut, and the discs are not spinning ones; what measures sets {@code -Dpostgres.fsync=on}. */
    private static final String SETTINGS = """

            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 150
            fsync = off
            shared_buffers = 256MB
            random_page_cost = 1.1
            """;

    private final Path home;
    private final Path programs;
    private final RunAs user;
    private final String password;
    private final int port;

    private PostgresServer(Path home, Path programs, RunAs user) throws IOException {
        this.home = home;
        this.programs = programs;
        this.user = user;
        this.password = password(home);
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    /** Starts a server; makes its data at the first start, and stops one that a killed run has left running. */
    static PostgresServer start(Path folder, RunAs user) {
        try {
            Path home = user.within(folder);
            PostgresServer server = new PostgresServer(home, PostgresBinaries.programsFor(user), user);
            user.own(home);
            server.makeData();
            if (Files.exists(server.data().resolve("postmaster.pid"))) {
                server.run("pg_ctl", "stop", "-m", "immediate", "-D", server.data());
            }
            server.must("pg_ctl", "start", "-w", "-D", server.data(), "-l", server.log(), "-o", server.options());
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String options() {
        return "-p " + port + " -c fsync=" + System.getProperty("postgres.fsync", "off");
    }

    /** The JDBC address of a database, with a superuser's name and password. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s".formatted(port, database, SUPERUSER, password);
    }

    @Override
    public void close() {
        run("pg_ctl", "stop", "-m", "fast", "-D", data());
    }

    private void makeData() throws IOException {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        // why: the built-in locale sorts by code point and knows capitals of all scripts, whatever the machine has
        must(
                "initdb",
                "-D",
                data(),
                "-U",
                SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile",
                home.resolve("password"),
                "--no-sync",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8");
        Files.writeString(data().resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path log() {
        return home.resolve("server.log");
    }

    private void must(Object... words) throws IOException {
        if (run(words) != 0) {
            throw new IOException("%s failed as %s:%n%s%n%s"
                    .formatted(List.of(words), user, read(home.resolve("command.log")), read(log())));
        }
    }

    private int run(Object... words) {
        Path program = programs.resolve(words[0].toString());
        List<String> arguments = List.of(words).subList(1, words.length).stream()
                .map(Object::toString)
                .toList();
        try {
            // why: to a file, because the server inherits the output and would keep a pipe open
            return new ProcessBuilder(user.command(program, arguments))
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("command.log").toFile())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String password(Path home) throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            Files.createFile(file);
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return Files.readString(file);
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
