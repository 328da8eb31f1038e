package org.aiadoption.host.page;

import java.util.HashMap;
import java.util.Map;

/** Log-in and log-out. */
final class LoginPage {
    private final Jira jira;

    LoginPage(Jira jira) {
        this.jira = jira;
    }

    void mount(Routes routes) {
        routes.both(Routes.Access.ANYONE, "/login.jsp", this::logIn)
                .post(Routes.Access.ANYONE, "/secure/Logout.jspa", this::logOut)
                .get(Routes.Access.ANYONE, "/secure/Logout!default.jspa", visit -> form(visit, "", "LogOut"));
    }

    private Answer logIn(Visit visit) {
        String destination = safe(visit.param("os_destination"));
        if (!visit.isPost()) {
            return visit.user() == null ? form(visit, "", "LogIn") : new Answer.Redirect(destination);
        }
        String name = visit.param("os_username");
        String password = visit.request().getParameter("os_password");
        var user = jira.users().authenticate(name, password == null ? "" : password);
        if (user.isEmpty()) {
            visit.response().setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            return form(visit, visit.text("login.failed"), "LogIn");
        }
        WebSession.logIn(visit.request(), user.get().getName());
        visit.response().setHeader("X-Seraph-LoginReason", "OK");
        return new Answer.Redirect(destination);
    }

    private Answer logOut(Visit visit) {
        WebSession.logOut(visit.request());
        return new Answer.Redirect("/login.jsp");
    }

    private static Answer form(Visit visit, String problem, String kind) {
        Map<String, Object> model = new HashMap<>();
        model.put("problem", problem);
        model.put("kind", kind);
        model.put("name", visit.param("os_username"));
        model.put("destination", visit.param("os_destination"));
        String title = kind.equals("LogOut") && visit.user() != null ? "logout.title" : "login.title";
        return new Answer.View("login", model, visit.text(title), Frame.bare());
    }

    /** Only an address of this host: an open redirect would let a foreign site use the log-in page. */
    static String safe(String destination) {
        boolean ours = destination.startsWith("/")
                && !destination.startsWith("//")
                && !destination.contains("\\")
                && destination.chars().noneMatch(Character::isISOControl);
        return ours ? destination : "/secure/Dashboard.jspa";
    }
}
