package org.aiadoption.host.restapi;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.ExecutingHttpRequest;
import java.util.Objects;
import javax.servlet.http.HttpServletRequest;
import org.aiadoption.host.jira.JiraHalf;
import org.jspecify.annotations.Nullable;

/** Who makes the request that this thread serves, and the addresses of this server as the request knows them. */
final class Caller {
    private final JiraAuthenticationContext authentication;

    Caller(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Nullable ApplicationUser reader() {
        return authentication.getLoggedInUser();
    }

    /** The user; an anonymous call ends here. */
    ApplicationUser user() {
        ApplicationUser user = reader();
        if (user == null) {
            throw RestRefusal.of(401, "You are not authenticated. Authentication required to perform this operation.");
        }
        return user;
    }

    /** Anybody but a Jira administrator ends here. */
    void demandAdministrator(JiraHalf jira) {
        if (!jira.get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user())) {
            throw RestRefusal.of(
                    403, "You are not authorized to perform this operation. Administrator privileges are required.");
        }
    }

    /** The address of a REST resource. */
    String self(String path) {
        return page("/rest/" + path);
    }

    /** The address of a page, given from its slash. */
    String page(String path) {
        HttpServletRequest request = Objects.requireNonNull(ExecutingHttpRequest.get());
        String url = request.getRequestURL().toString();
        String root = url.substring(0, url.length() - request.getRequestURI().length());
        return root + request.getContextPath() + path;
    }
}
