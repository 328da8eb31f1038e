package org.aiadoption.planner.jira.jobs;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.log4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that serve no request, set up and torn down for Jira's code as {@code JiraThreadLocalUtil} asks for. The
 * caches that Jira keeps on a thread live as long as one piece of work. What a piece of work throws is logged and goes
 * no further.
 */
final class JiraThreads {

    /** Jira's API takes this logger and no other. */
    private static final Logger JIRAS_LOG = Logger.getLogger(JiraThreads.class);

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(JiraThreads.class);

    private final JiraThreadLocalUtil threadLocals;

    JiraThreads(JiraThreadLocalUtil threadLocals) {
        this.threadLocals = threadLocals;
    }

    /** Makes daemon threads with telling names. */
    static ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "ai-adoption-planner-" + name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Does the work on this thread. False when it failed. */
    boolean run(String what, Runnable work) {
        threadLocals.preCall();
        try {
            work.run();
            return true;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} failed", what, e);
            return false;
        } finally {
            threadLocals.postCall(JIRAS_LOG);
        }
    }
}
