package org.aiadoption.planner.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.aiadoption.planner.support.HostProcess;

/**
 * How long the planner takes beside what it is made of: plans are seeded, the same issues are made by a script in the
 * same host and by Jira's bulk request, one after the other, round by round, on a PostgreSQL that syncs each commit.
 * Prints tables for {@code src/docs/benchmarks.md}.
 */
public final class Speed {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 20);
    private static final int REQUESTS = Integer.getInteger("bench.requests", 60);
    private static final String TEMPLATE = "ai-implementation";

    private final Planner planner;
    private final Census census;
    private double fastest;

    private Speed(Planner planner, Census census) {
        this.planner = planner;
        this.census = census;
    }

    public static void main(String[] args) throws Exception {
        System.getProperties().putIfAbsent("host.10.classpath", System.getProperty("java.class.path"));
        System.getProperties().putIfAbsent("postgres.fsync", "on");
        Path jars = Files.createTempDirectory("bench-jars");
        Hosts hosts = Hosts.on("speed", LargePlan.inFolder(jars), SameIssues.script(jars.resolve("script.jar")));
        try (HostProcess host = hosts.start("one", "-Xmx512m", "-XX:TieredStopAtLevel=4");
                Census census = hosts.census()) {
            Planner planner = new Planner(host.baseUrl()).awaitUp();
            System.out.println(Hosts.machine() + "; fsync " + census.setting("fsync") + ", synchronous_commit "
                    + census.setting("synchronous_commit"));
            new Speed(planner, census).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        seeding();
        System.out.println(
                "\n| asked by one client | median ms | p95 ms | longest ms | wanted |\n|---|---|---|---|---|");
        accepting();
        looking(TEMPLATE, 100);
        looking(LargePlan.TEMPLATE, 500);
        scanning();
        System.out.println("\nAfterwards: " + Hosts.machine());
    }

    private void seeding() throws Exception {
        long first = planner.accepted(TEMPLATE, "First");
        census.awaitWhole(first, first);
        SameIssues same = SameIssues.of(planner, first);
        Times seeded = new Times();
        Times made = new Times();
        Times linked = new Times();
        Times bulk = new Times();
        Times records = new Times();
        for (int round = -ROUNDS / 3; round < ROUNDS; round++) {
            double[] now = {
                seed(),
                same.byScript(false),
                same.byScript(true),
                Times.once(() -> {
                    same.byBulk();
                    return same;
                }),
                Times.once(() -> {
                    census.writeRecords(same.size());
                    return same;
                })
            };
            if (round >= 0) {
                seeded.add(now[0]);
                made.add(now[1]);
                linked.add(now[2]);
                bulk.add(now[3]);
                records.add(now[4]);
            }
        }
        System.out.println("\n| " + same.size() + " issues, " + ROUNDS
                + " rounds | median ms | p95 ms | longest ms | beside bare calls |\n|---|---|---|---|---|");
        row("bare `IssueService.create`", made, made);
        row("the same, then linked", linked, made);
        row("seeding a plan", seeded, made);
        row("`/rest/api/2/issue/bulk`, two requests", bulk, made);
        row("two commits and four statements for each issue, by JDBC and nothing else", records, made);
        System.out.printf(
                Locale.ROOT,
                "| seeding beside bare calls and links | | | | %.2f |%n| bare calls, links and that record | | | | %.2f |%n",
                seeded.median() / linked.median(),
                (linked.median() + records.median()) / linked.median());
    }

    /**
     * From the moment at which the plan was accepted until it is whole. Nobody asks before it can be: on two cores the
     * questions would be a good part of what is measured.
     */
    private double seed() throws Exception {
        long plan = planner.accepted(TEMPLATE, "Measured");
        double millis = Times.once(() -> {
            Thread.sleep((long) (fastest * 0.8));
            census.awaitWhole(plan, plan);
            return plan;
        });
        fastest = Math.min(fastest == 0 ? millis : fastest, millis);
        return millis;
    }

    private static void row(String what, Times times, Times bare) {
        System.out.printf(Locale.ROOT, "| %s | %s | %.2f |%n", what, times.cells(), times.median() / bare.median());
    }

    private void accepting() throws Exception {
        Times accepted = new Times();
        for (int i = 0; i < REQUESTS; i++) {
            long[] plan = new long[1];
            double millis = Times.once(() -> plan[0] = planner.accepted(TEMPLATE, "Accepted"));
            accepted.add(millis);
            census.awaitWhole(plan[0], plan[0]);
        }
        System.out.println("| accept a plan | " + accepted.cells() + " | p95 100 |");
    }

    private void looking(String template, int wanted) throws Exception {
        ObjectNode request = Planner.request(template, "Looked at");
        int nodes = planner.post("/preview", request).path("issueCount").asInt();
        for (String path : new String[] {"/preview", "/pre-flight"}) {
            Times times = Times.of(REQUESTS, () -> planner.post(path, request));
            System.out.println("| `" + path + "` of " + nodes + " nodes | " + times.cells() + " | " + wanted + " |");
        }
    }

    private void scanning() throws Exception {
        long plan = planner.accepted(LargePlan.TEMPLATE, "Large");
        double millis = Times.once(() -> {
            census.awaitWhole(plan, plan);
            return plan;
        });
        Times times = Times.of(20, () -> planner.get("/plans/" + plan + "/repair"));
        System.out.println("| recovery scan of " + LargePlan.NODES + " nodes | " + times.cells() + " | 1000 |");
        System.out.printf(Locale.ROOT, "%nA plan of %d nodes is seeded in %.1f s. ", LargePlan.NODES, millis / 1000);
        System.out.printf(
                Locale.ROOT, "Paused at node 900, it begins the next %.0f ms after it is resumed.%n", resumed());
    }

    /** From the answer to a resume until there is one issue more. */
    private double resumed() throws Exception {
        long plan = planner.accepted(LargePlan.TEMPLATE, "Paused");
        while (census.made(plan) < 900) {
            Thread.sleep(5);
        }
        planner.post("/plans/" + plan + "/pause", Planner.JSON.createObjectNode());
        Thread.sleep(2_000);
        long before = census.made(plan);
        planner.post("/plans/" + plan + "/resume", Planner.JSON.createObjectNode());
        return Times.once(() -> {
            while (census.made(plan) == before) {
                Thread.sleep(1);
            }
            return before;
        });
    }
}
