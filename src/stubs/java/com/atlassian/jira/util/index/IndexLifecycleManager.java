package com.atlassian.jira.util.index;

/**
 * The search index as a whole.
 *
 * @see <a href="https://docs.atlassian.com/jira/server/com/atlassian/jira/util/index/IndexLifecycleManager.html">Jira API</a>
 * @see <a href="https://jira.atlassian.com/browse/JRASERVER-68900">When it is not available; mended before Jira 8</a>
 */
public interface IndexLifecycleManager {
    /** False while this node rebuilds or recovers the index; true while it is rebuilt in the background. */
    boolean isIndexAvailable();
}
