package org.aiadoption.planner.jira.jobs;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.log4j.Logger;

/** Thread locals that note when they are set up and torn down. */
final class NotedThreadLocals implements JiraThreadLocalUtil {

    final List<String> notes = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void preCall() {
        notes.add("set up");
    }

    @Override
    public void postCall(Logger log) {
        notes.add("torn down");
    }
}
