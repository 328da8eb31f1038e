package org.aiadoption.host.jira.issue;

import com.atlassian.jira.util.index.IndexLifecycleManager;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.data.IssueWords;
import org.aiadoption.host.options.WhileThere;

/**
 * Which issues searches find. Tests can have it rebuilt, as an administrator does who locks Jira and re-indexes
 * ({@code -Dhost.reindexing}), and have it fall behind, as on a node that others outrun ({@code -Dhost.index.behind}):
 * each for as long as the file that the property names is there.
 */
public final class SearchIndex implements IndexLifecycleManager {
    private final Db db;
    private final WhileThere rebuilt = WhileThere.named("host.reindexing");
    private final WhileThere behind = WhileThere.named("host.index.behind");

    /** Nothing can be indexed now. Jira waits half a minute for it before it says so. */
    static final class Locked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Locked() {
            super("Timed out waiting for lock to index");
        }
    }

    public SearchIndex(Db db) {
        this.db = db;
    }

    @Override
    public boolean isIndexAvailable() {
        return !rebuilt.holds();
    }

    /** From here on searches find the issue, unless the index is behind: then they never do. */
    void add(long issueId) {
        if (!isIndexAvailable()) {
            throw new Locked();
        }
        if (!behind.holds()) {
            db.update("update issue set indexed = true where id = ?", issueId);
            IssueWords.write(db, issueId);
        }
    }
}
