package org.aiadoption.planner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.aiadoption.planner.support.HostProcess;

/**
 * Does to real hosts on a PostgreSQL what must not lose or double an issue, and counts in the database what came of it:
 * kills at random moments, servers that tear plans from each other, a plan as large as one may be, eight plans at once.
 * Ends with an error if anything is wrong. Prints a table for {@code src/docs/benchmarks.md}. Needs the command
 * {@code kill}, which Windows has not.
 */
public final class Proof {
    private static final int KILLS = Integer.getInteger("bench.kills", 1_000);
    private static final int FIGHTS = Integer.getInteger("bench.fights", 200);
    private static final List<String> PARTS = List.of(
            System.getProperty("bench.parts", "kills,fights,large,eight").split(","));
    private static final String TEMPLATE = "ai-implementation";
    private static final int TOGETHER = 8;

    private final Random random = new Random(Long.getLong("bench.seed", 20_261_127L));
    private boolean sound = true;

    /** One part; it returns what it did, in words. */
    @FunctionalInterface
    private interface Part {
        String run(Hosts hosts, Census census) throws IOException, SQLException, InterruptedException;
    }

    public static void main(String[] args) throws Exception {
        System.getProperties().putIfAbsent("host.10.classpath", System.getProperty("java.class.path"));
        Proof proof = new Proof();
        System.out.println(Hosts.machine());
        System.out.println("| what | plans | issues | doubled | lost | orphans | incomplete | unfinished | minutes |\n"
                + "|---|---|---|---|---|---|---|---|---|");
        proof.part("kills", proof::kills);
        proof.part("fights", proof::fights);
        proof.part("large", proof::large);
        proof.part("eight", proof::eight);
        System.exit(proof.sound ? 0 : 1);
    }

    private void part(String name, Part part) throws IOException, SQLException, InterruptedException {
        if (PARTS.contains(name)) {
            long begin = System.nanoTime();
            Hosts hosts = Hosts.on("proof_" + name, LargePlan.inFolder(Files.createTempDirectory("bench-jars")));
            try (Census census = hosts.census()) {
                String done = part.run(hosts, census);
                Census.Faults faults = census.faults();
                sound &= faults.none();
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %d | %d | %s | %.0f |%n",
                        done,
                        census.plans(),
                        census.issues(),
                        faults.cells(),
                        (System.nanoTime() - begin) / 60e9);
            }
        }
    }

    /** One host after the other on one database, each killed at some moment; then one that may finish. */
    private String kills(Hosts hosts, Census census) throws IOException, SQLException, InterruptedException {
        int amid = 0;
        int starting = 0;
        long newest = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            try (HostProcess host = hosts.start("one")) {
                if (newest > 0 && random.nextInt(10) == 0) {
                    starting++;
                    Thread.sleep(random.nextInt(4_000));
                } else {
                    Planner planner = new Planner(host.baseUrl()).awaitUp();
                    if (newest == 0 || census.whole(newest)) {
                        newest = planner.accepted(TEMPLATE, "Before kill " + kill);
                    }
                    Thread.sleep(random.nextInt(1_500));
                }
            }
            amid += census.whole(newest) ? 0 : 1;
            if (kill % 100 == 0) {
                System.err.println(kill + " kills, " + amid + " amid a plan: " + census.faults());
            }
        }
        try (HostProcess host = hosts.start("one")) {
            new Planner(host.baseUrl()).awaitUp();
            census.awaitWhole(1, newest);
        }
        return KILLS + " SIGKILLs, " + amid + " amid a plan, " + starting + " amid a start";
    }

    /**
     * Two servers on one database. Each plan is paused at one and resumed at the other again and again while it is made;
     * in each tenth the first server is stopped by SIGSTOP amid its work and wakes up when it was taken for dead.
     */
    private String fights(Hosts hosts, Census census) throws IOException, SQLException, InterruptedException {
        int handed = 0;
        int stalled = 0;
        int late = 0;
        try (HostProcess one = hosts.start("a", "-Dhost.server=a", "-Dhost.haste=60");
                HostProcess other = hosts.start("b", "-Dhost.server=b", "-Dhost.haste=60")) {
            List<Planner> planners =
                    List.of(new Planner(one.baseUrl()).awaitUp(), new Planner(other.baseUrl()).awaitUp());
            for (int fight = 1; fight <= FIGHTS; fight++) {
                long plan = planners.get(fight % 2).accepted(TEMPLATE, "Fight " + fight);
                if (fight % 10 == 0) {
                    stall(fight % 2 == 0 ? one : other);
                    stalled++;
                } else {
                    handed += tear(planners, census, plan);
                }
                census.awaitWhole(plan, plan);
                late += census.faults().doubled() == 0 ? 0 : 1;
                if (fight % 20 == 0) {
                    System.err.println(fight + " fights: " + census.faults());
                }
            }
            census.awaitSettled();
        }
        return FIGHTS + " fights of two servers, " + handed + " times torn away, " + stalled + " times stalled, " + late
                + " times a second issue that was removed";
    }

    /** Pauses and resumes at either server until the plan is whole, five times at most; returns how often. */
    private int tear(List<Planner> planners, Census census, long plan) throws SQLException, InterruptedException {
        int torn = 0;
        while (torn < 5 && !census.whole(plan)) {
            Thread.sleep(random.nextInt(60));
            Planner taker = planners.get(random.nextInt(2));
            if (taker.asks("/plans/" + plan + "/pause") < 300) {
                torn++;
                planners.get(random.nextInt(2)).asks("/plans/" + plan + "/resume");
            }
        }
        return torn;
    }

    private void stall(HostProcess server) throws IOException, InterruptedException {
        Thread.sleep(random.nextInt(250));
        signal(server, "-STOP");
        // a server counts as dead after ten seconds
        Thread.sleep(10_500 + random.nextInt(2_500));
        signal(server, "-CONT");
    }

    private static void signal(HostProcess server, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(server.pid())).start().waitFor();
    }

    private String large(Hosts hosts, Census census) throws IOException, SQLException, InterruptedException {
        try (HostProcess host = hosts.start("one")) {
            Planner planner = new Planner(host.baseUrl()).awaitUp();
            long begin = System.nanoTime();
            long plan = planner.accepted(LargePlan.TEMPLATE, "Large");
            census.awaitWhole(plan, plan);
            return String.format(
                    Locale.ROOT,
                    "a plan of %d nodes, made in %d s",
                    LargePlan.NODES,
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
        }
    }

    private String eight(Hosts hosts, Census census) throws IOException, SQLException, InterruptedException {
        try (HostProcess host = hosts.start("one")) {
            Planner planner = new Planner(host.baseUrl()).awaitUp();
            List<Thread> clients = new ArrayList<>();
            for (int i = 1; i <= TOGETHER; i++) {
                String name = "Together " + i;
                Thread client = new Thread(() -> planner.accepted(TEMPLATE, name));
                clients.add(client);
                client.start();
            }
            for (Thread client : clients) {
                client.join();
            }
            census.awaitWhole(1, TOGETHER);
            return TOGETHER + " plans at once";
        }
    }
}
