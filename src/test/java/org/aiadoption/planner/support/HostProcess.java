package org.aiadoption.planner.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An embedded host in a process of its own, for tests that kill it. */
public final class HostProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private final Path console;

    private HostProcess(Process process, int port, Path console) {
        this.process = process;
        this.port = port;
        this.console = console;
    }

    /** Starts a host on a free port with the given home; {@code more} are further {@code -D} options. */
    public static HostProcess start(Path home, String... more) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dhost.jar=" + System.getProperty("planner.jar"),
                "-Dhost.bundles=" + System.getProperty("host.bundles"),
                "-Dhost.aui=" + System.getProperty("host.aui"),
                "-Dhost.home=" + home,
                "-Dhost.port=" + port));
        HostDatabase.of(home).ifPresent(url -> command.add("-Dhost.db=" + url));
        command.addAll(List.of(more));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.aiadoption.host.EmbeddedHost"));
        Path console = home.resolve("console-" + port + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        return new HostProcess(process, port, console);
    }

    public String baseUrl() {
        return "http://localhost:" + port + "/jira";
    }

    /** What the host has written so far. */
    public String console() throws IOException {
        return Files.readString(console);
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
