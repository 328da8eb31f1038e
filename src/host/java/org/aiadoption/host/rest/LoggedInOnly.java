package org.aiadoption.host.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.lang.reflect.Method;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** A resource without a security annotation is for licensed users, which here are all that are logged in. */
@Priority(Priorities.AUTHENTICATION)
final class LoggedInOnly implements ContainerRequestFilter {
    /** What Jira answers, with 401. */
    static final String REFUSAL =
            "{\"message\":\"Client must be authenticated to access this resource.\",\"status-code\":401}";

    private final JiraAuthenticationContext authentication;

    @Context
    private @Nullable ResourceInfo target;

    LoggedInOnly(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (authentication.getLoggedInUser() == null && !isOpen()) {
            request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                    .header("WWW-Authenticate", "OAuth realm=\"jira\"")
                    .type("application/json;charset=UTF-8")
                    .entity(REFUSAL)
                    .build());
        }
    }

    private boolean isOpen() {
        if (target == null || target.getResourceClass() == null) {
            return false;
        }
        Method method = target.getResourceMethod();
        return method.isAnnotationPresent(UnrestrictedAccess.class)
                || target.getResourceClass().isAnnotationPresent(UnrestrictedAccess.class);
    }
}
