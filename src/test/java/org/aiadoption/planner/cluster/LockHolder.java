package org.aiadoption.planner.cluster;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.aiadoption.host.cluster.Cluster;

/** A server of the cluster in a process of its own, which takes a lock and keeps it until it is killed. */
final class LockHolder {

    private static final String HELD = "held";

    private LockHolder() {}

    /** The server's name, the database, the lock's name. */
    public static void main(String[] words) throws IOException {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(words[1]);
        Cluster.join(words[0], pool).locks().getLockForName(words[2]).lock();
        System.out.println(HELD);
        System.in.read();
    }

    /** Starts it, and waits until it has the lock. */
    static Process start(String server, String url, String lock) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        server,
                        url,
                        lock)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader words =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!HELD.equals(words.readLine())) {
            process.destroyForcibly();
            throw new IllegalStateException("The server did not get the lock");
        }
        return process;
    }
}
