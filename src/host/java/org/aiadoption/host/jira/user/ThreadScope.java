package org.aiadoption.host.jira.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.web.ExecutingHttpRequest;
import org.apache.log4j.Logger;

/**
 * Counts preCall and postCall per thread. Jira only leaks or misreads thread locals when a background thread forgets
 * them; here a write without them is refused, and a user who stays logged in past the outermost postCall is reported.
 */
public final class ThreadScope implements JiraThreadLocalUtil {
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);
    private final JiraAuthenticationContext login;

    public ThreadScope(JiraAuthenticationContext login) {
        this.login = login;
    }

    @Override
    public void preCall() {
        depth.set(depth.get() + 1);
    }

    @Override
    public void postCall(Logger log) {
        int left = depth.get() - 1;
        if (left < 0) {
            log.error("JiraThreadLocalUtil: more postCall() than preCall() on this thread");
            return;
        }
        if (left > 0) {
            depth.set(left);
            return;
        }
        depth.remove();
        if (ExecutingHttpRequest.get() == null && login.isLoggedInUser()) {
            log.error("JiraThreadLocalUtil: a user was still logged in on this thread at postCall()");
            login.clearLoggedInUser();
        }
    }

    /** Refuses work on a thread that serves no request and was not set up. */
    public void require(String what) {
        if (depth.get() == 0 && ExecutingHttpRequest.get() == null) {
            throw new IllegalStateException(what + " was called on thread '"
                    + Thread.currentThread().getName()
                    + "', which serves no request: call JiraThreadLocalUtil.preCall() first and postCall() in finally");
        }
    }
}
