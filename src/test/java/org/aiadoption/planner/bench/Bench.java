package org.aiadoption.planner.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aiadoption.host.data.FirstStart;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.platform.EventBus;
import org.aiadoption.host.plugin.Translations;
import org.aiadoption.planner.support.HostProcess;
import org.aiadoption.planner.support.postgres.EmbeddedPostgres;

/**
 * Loads issues into an empty PostgreSQL, starts a host of 512 MB on it, and has clients look at issues, searches and a
 * board, one kind after the other. Prints a table for {@code src/docs/benchmarks.md}. Talks to 127.0.0.1 only.
 */
public final class Bench {
    private static final int ISSUES = Integer.getInteger("bench.issues", 100_000);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 60);
    private static final int CLIENTS = Integer.getInteger("bench.clients", 8);
    private static final int PROJECTS = 20;
    private static final int PEOPLE = 50;
    private static final String READY = "/rest/ai-adoption/1.0/templates";
    private static final int LONGEST_START_SECONDS = 60;

    private final String database;
    private final Path home;

    private Bench(String database, Path home) {
        this.database = database;
        this.home = home;
    }

    public static void main(String[] args) throws Exception {
        // the measured host stands on the class path of the bench
        System.getProperties().putIfAbsent("host.10.classpath", System.getProperty("java.class.path"));
        String given = System.getProperty("host.db", "");
        String database = given.isEmpty() ? EmbeddedPostgres.get().emptyDatabase("bench") : given;
        new Bench(database, Files.createTempDirectory("bench")).run();
        System.exit(0);
    }

    private void run() throws Exception {
        long begin = System.nanoTime();
        long board = load();
        double loaded = seconds(begin);
        begin = System.nanoTime();
        try (HostProcess host = HostProcess.start(
                home, "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=4", "-Dhost.db=" + database)) {
            Clients clients = new Clients(host.baseUrl(), CLIENTS, SECONDS);
            await(clients);
            double started = seconds(begin);
            System.out.println(ISSUES + " issues loaded in " + Math.round(loaded) + " s, host started in "
                    + Math.round(started * 10) / 10.0 + " s");
            List<Clients.Times> times = measure(clients, board);
            System.out.println("| asked by " + CLIENTS + " clients for " + SECONDS
                    + " s each | answers | p50 ms | p95 ms | p99 ms | longest ms |\n|---|---|---|---|---|---|");
            times.forEach(kind -> System.out.println(kind.row()));
            System.out.println("Heap after it all: " + heap(host.pid()));
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void await(Clients clients) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START_SECONDS * 1_000_000_000L;
        while (clients.status(READY) != 200) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The host did not start");
            }
            Thread.sleep(20);
        }
    }

    private static List<Clients.Times> measure(Clients clients, long board)
            throws InterruptedException, ExecutionException {
        Clients warmUp = new Clients(clients.baseUrl(), clients.number(), Math.max(1, SECONDS / 4));
        List<Clients.Times> times = new ArrayList<>();
        for (Clients now : List.of(warmUp, clients)) {
            times.clear();
            times.add(now.ask("issue view", random -> "/browse/" + key(random)));
            times.add(now.ask("search, 50 rows", Bench::search));
            times.add(now.ask("board, 500 cards", random -> "/secure/RapidBoard.jspa?rapidView=" + board));
        }
        return times;
    }

    private static String key(Random random) {
        return project(random) + "-" + (1 + random.nextInt(ISSUES / PROJECTS));
    }

    private static String project(Random random) {
        return "B" + (10 + random.nextInt(PROJECTS));
    }

    private static String search(Random random) {
        String project = project(random);
        String jql = switch (random.nextInt(6)) {
            case 0 -> "project = " + project + " AND status = 'In Progress' ORDER BY updated DESC";
            case 1 -> "assignee = currentUser() AND resolution = Unresolved ORDER BY due ASC";
            case 2 -> "labels = checkout AND created >= -30d ORDER BY created DESC";
            case 3 ->
                "project = " + project + " AND text ~ '" + someWord(random) + " " + someWord(random) + "' ORDER BY key";
            case 4 -> "'Epic Link' = " + project + "-" + (1 + random.nextInt(ManyIssues.EPICS));
            default -> "issuetype = Bug AND statusCategory != Done ORDER BY updated DESC";
        };
        return "/rest/api/2/search?maxResults=50&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    /** A word that somebody looks for: neither in every issue nor in a few only. */
    private static String someWord(Random random) {
        return Vocabulary.word(100 + random.nextInt(300));
    }

    /** Makes the host's tables with twenty projects, fills them, and returns the id of a team's board. */
    private long load() throws IOException, SQLException {
        Files.writeString(home.resolve("sample.yaml"), sample());
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(database + (database.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true");
            JiraHalf.open(
                    pool, new FirstStart.Sources(home, null), Clock.systemUTC(), new EventBus(), new Translations());
            try (Connection connection = pool.getConnection()) {
                List<Long> projects = numbers(connection, "select id from project where pkey like 'B__' order by pkey");
                List<String> people = IntStream.range(0, PEOPLE)
                        .mapToObj(i -> "PERSON" + i)
                        .collect(Collectors.toCollection(ArrayList::new));
                people.addAll(List.of("JIRAUSER10101", "JIRAUSER10102"));
                new ManyIssues(connection, System.currentTimeMillis()).load(projects, people, ISSUES);
                return board(connection);
            }
        }
    }

    private static long board(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into search_filter (name, jql, owner_key) values ('Team one',"
                    + " 'project = B10 AND labels = team-one ORDER BY Rank ASC', 'JIRAUSER10101')");
            statement.execute("insert into filter_share (filter_id, share_type)"
                    + " select max(id), 'authenticated' from search_filter");
            statement.execute("insert into board (name, board_type, filter_id, owner_key) select 'Team one', 'kanban',"
                    + " max(id), 'JIRAUSER10101' from search_filter");
        }
        return numbers(connection, "select max(id) from board").get(0);
    }

    private static List<Long> numbers(Connection connection, String sql) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }

    /** The host's own sample with more projects and people. */
    private static String sample() throws IOException {
        String people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> "  - { name: person" + i + ", key: PERSON" + i + ", display: Person " + i
                        + ", groups: [jira-software-users] }\n")
                .collect(Collectors.joining());
        String projects = IntStream.range(10, 10 + PROJECTS)
                .mapToObj(i -> "  - { key: B" + i + ", name: Bench " + i + ", description: Many issues, type: software,"
                        + " lead: owner, typeScheme: Shop and operations, permissions: Team, workflowScheme: Simple, roles: {"
                        + " Administrators: [\"user:owner\"], Members: [\"group:jira-software-users\"] } }\n")
                .collect(Collectors.joining());
        try (InputStream own =
                Objects.requireNonNull(JiraHalf.class.getResourceAsStream("/org/aiadoption/host/data/sample.yaml"))) {
            return new String(own.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\nusers:\n", "\nusers:\n" + people)
                    .replace("\nprojects:\n", "\nprojects:\n" + projects);
        }
    }

    /** What the JDK's own tool tells after a collection. */
    private static String heap(long pid) throws IOException {
        jcmd(pid, "GC.run");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd(pid, "GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes / 1024 + " MB";
    }

    private static String jcmd(long pid, String command) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
