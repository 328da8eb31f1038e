package org.aiadoption.host.http;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.ExecutingHttpRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.DispatcherType;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.Users;
import org.aiadoption.host.page.WebSession;
import org.jspecify.annotations.Nullable;

/**
 * Around every request: who asks (session or Basic authentication), Jira's thread locals, Jira's security headers. The
 * thread locals are empty again afterwards, whatever happened.
 */
final class RequestFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String BASIC = "basic ";

    private final transient JiraHalf jira;
    private final boolean basicAllowed;

    RequestFilter(JiraHalf jira, boolean basicAllowed) {
        this.jira = jira;
        this.basicAllowed = basicAllowed;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        addHeaders(response);
        if (!basicAllowed && isScript(request)) {
            refuseBasic(response);
            return;
        }
        Optional<String> credentials = credentials(request);
        Optional<ApplicationUser> user = credentials.isPresent()
                ? credentials.flatMap(this::authenticated)
                : Optional.ofNullable(WebSession.userName(request)).flatMap(this::active);
        if (credentials.isEmpty() && user.isEmpty() && basicAllowed && asksForBasic(request)) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"protected-area\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (credentials.isPresent() && user.isEmpty() && request.getDispatcherType() == DispatcherType.REQUEST) {
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        serve(user.orElse(null), request, response, chain);
    }

    private void serve(
            @Nullable ApplicationUser user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        JiraAuthenticationContext authentication = jira.get(JiraAuthenticationContext.class);
        response.setHeader("X-AUSERNAME", user == null ? "anonymous" : ascii(user.getName()));
        try {
            authentication.setLoggedInUser(user);
            ExecutingHttpRequest.set(request, response);
            if (request.getMethod().equals("GET")) {
                Db.remember();
            }
            chain.doFilter(request, response);
        } finally {
            Db.rememberNoLonger();
            ExecutingHttpRequest.clear();
            authentication.clearLoggedInUser();
        }
    }

    private Optional<String> credentials(HttpServletRequest request) {
        return basicAllowed && hasBasic(request)
                ? Optional.of(request.getHeader("Authorization")
                        .substring(BASIC.length())
                        .strip())
                : Optional.empty();
    }

    private static boolean hasBasic(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(BASIC);
    }

    private static boolean isScript(HttpServletRequest request) {
        return hasBasic(request) && request.getServletPath().startsWith("/rest/");
    }

    /** The answer of a Jira that takes no passwords from scripts, as shown on codeclou.io/blog of 5 March 2021. */
    private static void refuseBasic(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"Basic Authentication has been disabled on this instance.\"}");
    }

    /** Jira's way to make a browser show its own log-in window. */
    private static boolean asksForBasic(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getDispatcherType() == DispatcherType.REQUEST
                && query != null
                && query.contains("os_authType=basic");
    }

    private Optional<ApplicationUser> authenticated(String encoded) {
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : jira.get(Users.class).authenticate(decoded.substring(0, colon), decoded.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<ApplicationUser> active(String name) {
        return Optional.ofNullable(jira.get(UserManager.class).getUserByName(name))
                .filter(ApplicationUser::isActive);
    }

    private static void addHeaders(HttpServletResponse response) {
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-XSS-Protection", "1; mode=block");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    }

    private static String ascii(String name) {
        return name.replaceAll("[^\\x21-\\x7e]", "?");
    }
}
