package org.aiadoption.host.page;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.servlet.DispatcherType;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The front door of the host's own pages: finds the handler, asks for log-in, web sudo and the XSRF token, writes the answer. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(PageServlet.class);

    private final transient Routes routes;
    private final transient Chrome chrome;
    private final transient Jira jira;

    PageServlet(Routes routes, Chrome chrome, Jira jira) {
        this.routes = routes;
        this.chrome = chrome;
        this.jira = jira;
    }

    /** Where a browser goes to log in and come back to this address of the host. */
    public static String logInAddress(String contextPath, String destination) {
        return contextPath + "/login.jsp?os_destination=" + URLEncoder.encode(destination, StandardCharsets.UTF_8);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JiraAuthenticationContext authentication = jira.authentication();
        ApplicationUser user = authentication.getLoggedInUser();
        Visit visit = new Visit(request, response, user, Texts.in(authentication.getLocale()), "");
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            error(visit);
            return;
        }
        try {
            write(visit, answer(visit));
        } catch (RuntimeException e) {
            log.error("{} {} failed", request.getMethod(), visit.path(), e);
            errorPage(visit, 500, "error.internal");
        }
    }

    private Answer answer(Visit visit) {
        Routes.Found found = routes.find(visit.path()).orElse(null);
        if (found == null) {
            return new Answer.Absent("error.page.absent");
        }
        if (!found.route().methods().contains(visit.request().getMethod())) {
            return new Answer.Forbidden("error.method");
        }
        @Nullable Answer refused = refusal(found.route().access(), visit);
        if (refused != null) {
            return refused;
        }
        boolean guarded = visit.isPost() && !visit.path().equals("/login.jsp");
        if (guarded && !WebSession.tokenFits(visit.request())) {
            return new Answer.Forbidden("error.xsrf");
        }
        return found.route().handler().handle(visit.withTail(found.tail()));
    }

    private @Nullable Answer refusal(Routes.Access needed, Visit visit) {
        if (needed == Routes.Access.ANYONE) {
            return null;
        }
        if (visit.user() == null) {
            return toLogIn(visit);
        }
        if (needed == Routes.Access.USER) {
            return null;
        }
        if (!jira.administers(visit.user())) {
            return new Answer.Forbidden("error.administrators");
        }
        boolean open = needed == Routes.Access.ADMINISTRATOR || WebSession.hasWebSudo(visit.request(), jira.now());
        return open ? null : new Answer.NeedsWebSudo();
    }

    private static Answer toLogIn(Visit visit) {
        String destination = visit.isPost() ? "/" : visit.address();
        return new Answer.Redirect(logInAddress("", destination));
    }

    private void write(Visit visit, Answer answer) throws IOException {
        HttpServletResponse response = visit.response();
        String context = visit.request().getContextPath();
        if (answer instanceof Answer.View view) {
            send(response, 200, chrome.page(visit, view));
        } else if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(context + redirect.path());
        } else if (answer instanceof Answer.NeedsWebSudo) {
            String back = URLEncoder.encode(visit.isPost() ? "/" : visit.address(), StandardCharsets.UTF_8);
            response.sendRedirect(context + WebSudoPage.ADDRESS + "?webSudoDestination=" + back);
        } else if (answer instanceof Answer.Forbidden forbidden) {
            errorPage(visit, 403, forbidden.messageKey());
        } else if (answer instanceof Answer.Absent absent) {
            if (visit.user() == null) {
                write(visit, toLogIn(visit));
            } else {
                errorPage(visit, 404, absent.messageKey());
            }
        }
    }

    private void error(Visit visit) throws IOException {
        Object status = visit.request().getAttribute("javax.servlet.error.status_code");
        int code = status instanceof Integer number ? number : 500;
        Object uri = visit.request().getAttribute("javax.servlet.error.request_uri");
        Object failure = visit.request().getAttribute("javax.servlet.error.exception");
        if (failure instanceof Throwable cause) {
            log.error("{} failed", uri, cause);
        }
        if (String.valueOf(uri).startsWith(visit.request().getContextPath() + "/rest/")) {
            visit.response().setContentType("application/json;charset=UTF-8");
            visit.response()
                    .getWriter()
                    .write("{\"message\":\"" + (code == 404 ? "null for uri: not found" : "The request failed.")
                            + "\",\"status-code\":" + code + "}");
            return;
        }
        String key = code == 404 ? "error.page.absent" : code == 403 ? "error.forbidden" : "error.internal";
        errorPage(visit, code, code == 401 ? "error.logged.out" : key);
    }

    private void errorPage(Visit visit, int status, String messageKey) throws IOException {
        if (visit.response().isCommitted()) {
            return;
        }
        String title = visit.text(status == 404 ? "error.title.absent" : "error.title." + (status == 403 ? 403 : 500));
        Map<String, Object> model = Map.of("message", visit.text(messageKey), "heading", title);
        visit.response().resetBuffer();
        send(visit.response(), status, chrome.page(visit, new Answer.View("error", model, title, Frame.general())));
    }

    private static void send(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
        response.getWriter().write(html);
    }
}
