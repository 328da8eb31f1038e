package com.atlassian.jira.util.thread;

import org.apache.log4j.Logger;

/**
 * Sets up and tears down what Jira keeps per thread, for threads that serve no request.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/util/thread/JiraThreadLocalUtil.html">Jira API</a>
 */
public interface JiraThreadLocalUtil {
    void preCall();

    void postCall(Logger log);
}
