package org.aiadoption.planner.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An embedded host in a process of its own: to be killed, or to be another generation of Jira. */
public final class HostProcess implements AutoCloseable {

    private final Process process;
    private final Path console;
    private final int port;

    private HostProcess(Process process, Path console, int port) {
        this.process = process;
        this.console = console;
        this.port = port;
    }

    /** Starts a host of this run's generation that takes passwords from scripts. */
    public static HostProcess start(Path home, String... more) throws IOException {
        List<String> options = new ArrayList<>(List.of("-Dhost.basic=true"));
        options.addAll(List.of(more));
        return start(Generation.ofThisRun(), home, options.toArray(String[]::new));
    }

    /** Starts a host on a free port with the given home; {@code more} are further {@code -D} options. */
    public static HostProcess start(Generation generation, Path home, String... more) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dhost.home=" + home,
                "-Dhost.port=" + port));
        if (Arrays.stream(more).noneMatch(option -> option.startsWith("-Dhost.db="))) {
            HostDatabase.of(home).ifPresent(url -> command.add("-Dhost.db=" + url));
        }
        command.addAll(generation.options());
        command.addAll(List.of(more));
        command.add("org.aiadoption.host.EmbeddedHost");
        Path console = home.resolve("console-" + port + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        return new HostProcess(process, console, port);
    }

    public String baseUrl() {
        return "http://localhost:" + port + "/jira";
    }

    /** What the host has written so far. */
    public String console() throws IOException {
        return Files.readString(console);
    }

    /** Waits until the host says that it is up, its plugins with it. */
    public HostProcess awaitUp() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException(console());
                    }
                    return console().contains("The host is up");
                });
        return this;
    }

    public long pid() {
        return process.pid();
    }

    /** Whether the process ended by itself within a minute. */
    public boolean died() throws InterruptedException {
        return process.waitFor(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
