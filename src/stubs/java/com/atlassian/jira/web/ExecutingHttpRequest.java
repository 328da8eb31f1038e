package com.atlassian.jira.web;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The request that this thread serves.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/web/ExecutingHttpRequest.html">Jira API</a>
 */
public final class ExecutingHttpRequest {
    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();

    private ExecutingHttpRequest() {}

    public static HttpServletRequest get() {
        return REQUEST.get();
    }

    public static void set(HttpServletRequest request, HttpServletResponse response) {
        REQUEST.set(request);
    }

    public static void clear() {
        REQUEST.remove();
    }
}
