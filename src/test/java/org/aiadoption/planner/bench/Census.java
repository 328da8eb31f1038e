package org.aiadoption.planner.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Counts in the host's database itself, past the planner, what became of plans. One connection, one thread. */
final class Census implements AutoCloseable {

    /** Issues whose last line names a plan and a node. */
    private static final String MARKED = """
            (select id, indexed,
                    cast(substring(description from 'AI plan ([0-9]+) · [A-Za-z0-9.-]+$') as bigint) plan,
                    substring(description from 'AI plan [0-9]+ · ([A-Za-z0-9.-]+)$') node
             from issue where description ~ 'AI plan [0-9]+ · [A-Za-z0-9.-]+$') marked
            """;

    private final Connection connection;
    private String prefix = "";

    /** What is wrong; each should be 0. */
    record Faults(long doubled, long lost, long orphans, long incomplete, long unfinished) {
        boolean none() {
            return doubled + lost + orphans + incomplete + unfinished == 0;
        }

        String cells() {
            return doubled + " | " + lost + " | " + orphans + " | " + incomplete + " | " + unfinished;
        }
    }

    Census(String database) throws SQLException {
        connection = DriverManager.getConnection(database);
    }

    /**
     * Doubled: nodes with two issues. Lost: nodes without the issue that bears their mark. Orphans: issues with the mark
     * of a plan that no node has. Incomplete: issues without their label, out of the search index, or not linked once
     * to what they belong to. Unfinished: plans that are not whole.
     */
    Faults faults() throws SQLException {
        return new Faults(doubled(), lost(), orphans(), incomplete(), number("""
                select count(*) from @PLAN where "STATE" <> 'active'"""));
    }

    private long doubled() throws SQLException {
        return number(
                "select count(*) from (select 1 from " + MARKED + " group by plan, node having count(*) > 1) doubled");
    }

    private long lost() throws SQLException {
        return number("select count(*) from @NODE n where not exists (select 1 from @MADE m join " + MARKED
                + " on marked.id = m.\"ISSUE_ID\" where m.\"NODE_REF\" = n.\"NODE_REF\""
                + " and marked.plan = n.\"PLAN_ID\" and marked.node = n.\"NODE_KEY\")");
    }

    private long orphans() throws SQLException {
        return number("select count(*) from " + MARKED
                + " where not exists (select 1 from @MADE m where m.\"ISSUE_ID\" = marked.id)");
    }

    private long incomplete() throws SQLException {
        return number("select count(*) from " + MARKED + """
                 where not indexed
                    or not exists (select 1 from issue_label l where l.issue_id = marked.id
                                   and l.label = 'ai-plan-' || marked.plan)
                    or (node <> 'ROOT' and 1 <> (
                        select count(*) from issue_link k, @NODE n, @MADE above
                        where n."PLAN_ID" = marked.plan and n."NODE_KEY" = marked.node
                          and above."PLAN_ID" = n."PLAN_ID" and above."NODE_KEY" = n."PARENT_KEY"
                          and k.destination_id = marked.id and k.source_id = above."ISSUE_ID"))
                """);
    }

    long plans() throws SQLException {
        return number("select count(*) from @PLAN");
    }

    long issues() throws SQLException {
        return number("select count(*) from " + MARKED);
    }

    /** How many issues of a plan are recorded. */
    long made(long plan) throws SQLException {
        return number("select count(*) from @MADE where \"PLAN_ID\" = " + plan);
    }

    boolean whole(long plan) throws SQLException {
        return number("select count(*) from @PLAN where \"STATE\" = 'active' and \"ID\" = " + plan) == 1;
    }

    /** Waits until plans are whole, asking the database and not the host, which has other things to do. */
    void awaitWhole(long first, long last) throws SQLException, InterruptedException {
        long end = System.nanoTime() + 600_000_000_000L;
        String left =
                "select count(*) from @PLAN where \"STATE\" <> 'active' and \"ID\" between " + first + " and " + last;
        while (number(left) > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Plans " + first + " to " + last + " are not whole");
            }
            Thread.sleep(3);
        }
    }

    /**
     * What the planner's promises cost at least, however they are written: for each issue a commit of one statement and
     * a commit of three, in a table of its own.
     */
    void writeRecords(int issues) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists record (id bigserial primary key, ref varchar(60) unique)");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into record (ref) values (?)");
                PreparedStatement look = connection.prepareStatement("select count(*) from record where ref = ?");
                PreparedStatement change = connection.prepareStatement("update record set ref = ? where ref = ?")) {
            for (int i = 0; i < issues; i++) {
                record(insert, look, change);
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void record(PreparedStatement insert, PreparedStatement look, PreparedStatement change)
            throws SQLException {
        String ref = UUID.randomUUID().toString();
        insert.setString(1, ref);
        insert.executeUpdate();
        connection.commit();
        look.setString(1, ref);
        look.executeQuery().close();
        for (String[] step : new String[][] {{ref + "a", ref}, {ref, ref + "a"}}) {
            change.setString(1, step[0]);
            change.setString(2, step[1]);
            change.executeUpdate();
        }
        connection.commit();
    }

    /** Gives a server that woke up some seconds to take back what it made too late. */
    void awaitSettled() throws SQLException, InterruptedException {
        for (int i = 0; i < 100 && !faults().none(); i++) {
            Thread.sleep(100);
        }
    }

    String setting(String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** {@code @NAME} stands for the planner's table of that name. */
    private long number(String sql) throws SQLException {
        return one(sql.replaceAll("@([A-Z]+)", '"' + prefix() + "$1\""));
    }

    private long one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Active Objects puts a hash of the plugin's key before the names of its tables. */
    private String prefix() throws SQLException {
        if (prefix.isEmpty()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select table_name from information_schema.tables where table_name ~ '^AO_[0-9A-F]{6}_MADE$'")) {
                rows.next();
                prefix = rows.getString(1).replace("MADE", "");
            }
        }
        return prefix;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
