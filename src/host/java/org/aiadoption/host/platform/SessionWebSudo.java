package org.aiadoption.host.platform;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

/**
 * Asks whether the session's second password is fresh. A request with Basic authentication passes: its password came
 * with it, as in Jira.
 */
public final class SessionWebSudo implements WebSudoManager {
    private static final String CONFIRMED_UNTIL = "host.websudo.until";
    private static final String PAGE = "/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination=";

    private final Clock clock;

    public SessionWebSudo(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith("basic ")) {
            return true;
        }
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(CONFIRMED_UNTIL) instanceof Long until && clock.millis() < until;
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        String destination = query == null ? path : path + '?' + query;
        try {
            response.sendRedirect(
                    request.getContextPath() + PAGE + URLEncoder.encode(destination, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("Invalid request: no secure administrator session");
        }
    }
}
