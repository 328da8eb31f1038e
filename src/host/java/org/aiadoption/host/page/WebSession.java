package org.aiadoption.host.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** What the host keeps in a browser's session: who is logged in, the XSRF token, and how long web sudo lasts. */
public final class WebSession {
    /** Name of the logged-in user. */
    public static final String USER = "host.user";
    /** Until when the session may administer: epoch milliseconds as a Long. */
    public static final String WEB_SUDO_UNTIL = "host.websudo.until";
    /** The value that {@code atl_token} of a form must have. */
    public static final String XSRF_TOKEN = "host.xsrf.token";

    static final Duration WEB_SUDO = Duration.ofMinutes(10);
    private static final Duration WITHOUT_USER = Duration.ofMinutes(10);
    private static final String XSRF_COOKIE = "atlassian.xsrf.token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private WebSession() {}

    /** The user name that the session of this request carries. */
    public static @Nullable String userName(HttpServletRequest request) {
        return (String) attribute(request, USER);
    }

    /** The session's XSRF token; makes session, token and Jira's cookie where they are missing. */
    public static String token(HttpServletRequest request, HttpServletResponse response) {
        String known = (String) attribute(request, XSRF_TOKEN);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        HttpSession session = request.getSession(true);
        session.setAttribute(XSRF_TOKEN, token);
        if (session.getAttribute(USER) == null) {
            // a script with Basic authentication brings no cookie back: its sessions must not pile up
            session.setMaxInactiveInterval((int) WITHOUT_USER.toSeconds());
        }
        Cookie cookie = new Cookie(XSRF_COOKIE, token);
        cookie.setPath(request.getContextPath() + "/");
        response.addCookie(cookie);
        return token;
    }

    /** Whether a form post was made from a page of this session, or by a script that says so by Jira's header. */
    static boolean tokenFits(HttpServletRequest request) {
        String header = request.getHeader("X-Atlassian-Token");
        if ("no-check".equals(header) || "nocheck".equals(header)) {
            return true;
        }
        String expected = (String) attribute(request, XSRF_TOKEN);
        String given = request.getParameter("atl_token");
        return expected != null
                && given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    static void logIn(HttpServletRequest request, String userName) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(USER, userName);
    }

    static void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static void allowWebSudo(HttpServletRequest request, Instant now) {
        request.getSession(true).setAttribute(WEB_SUDO_UNTIL, now.plus(WEB_SUDO).toEpochMilli());
    }

    static void dropWebSudo(HttpServletRequest request) {
        request.getSession(true).removeAttribute(WEB_SUDO_UNTIL);
    }

    static boolean hasWebSudo(HttpServletRequest request, Instant now) {
        Long until = (Long) attribute(request, WEB_SUDO_UNTIL);
        return until != null && until > now.toEpochMilli();
    }

    private static @Nullable Object attribute(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }
}
