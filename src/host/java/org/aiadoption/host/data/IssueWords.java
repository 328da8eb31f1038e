package org.aiadoption.host.data;

import java.util.Locale;

/**
 * What a search for text reads of an issue: its summary, description and comments in one column and in small letters,
 * so that a word is looked for in one place. Jira keeps the same in its search index, hence whoever changes one of them
 * writes it again.
 */
public final class IssueWords {
    private static final int MOST = 1_000_000;

    private IssueWords() {}

    /** Writes the words of an issue anew, in two statements. */
    public static void write(Db db, long issueId) {
        String all = String.join(
                "\n",
                db.list(
                        "select concat(i.summary, ' ', i.description) from issue i where i.id = ?"
                                + " union all select c.body from issue_comment c where c.issue_id = ?",
                        row -> row.getString(1),
                        issueId,
                        issueId));
        db.update("update issue set words = ? where id = ?", of(all), issueId);
    }

    /** Texts as they are stored for searching. */
    public static String of(String texts) {
        // why: the database's lower() would go by the server's locale
        String small = texts.toLowerCase(Locale.ROOT);
        return small.substring(0, Math.min(MOST, small.length()));
    }

    /** Lets PostgreSQL find parts of words without reading all issues; it may lack the extension, and finds them still. */
    static void index(Db db) {
        if (!db.product().equals("PostgreSQL")
                || !db.exists("select 1 from pg_available_extensions where name = 'pg_trgm'")) {
            return;
        }
        db.update("create extension if not exists pg_trgm");
        db.update("create index issue_words on issue using gin (words gin_trgm_ops)");
    }
}
