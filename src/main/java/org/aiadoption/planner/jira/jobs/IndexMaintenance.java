package org.aiadoption.planner.jira.jobs;

import com.atlassian.jira.util.index.IndexLifecycleManager;
import org.aiadoption.planner.application.port.Maintenance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether Jira's search index takes issues. A Jira that does not tell is worked on as if it did: what it breaks off is
 * found again.
 */
final class IndexMaintenance implements Maintenance {

    private static final Logger LOG = LoggerFactory.getLogger(IndexMaintenance.class);

    private final IndexLifecycleManager index;
    private boolean told;

    IndexMaintenance(IndexLifecycleManager index) {
        this.index = index;
    }

    @Override
    public boolean underWay() {
        try {
            return !index.isIndexAvailable();
        } catch (RuntimeException | LinkageError e) {
            warnOnce(e);
            return false;
        }
    }

    private synchronized void warnOnce(Throwable e) {
        if (!told) {
            LOG.warn("Jira does not tell whether its index is being rebuilt; plans do not wait for it", e);
            told = true;
        }
    }
}
