package org.aiadoption.host.page;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Objects;

/** Asks administrators for their password again, as Jira's secure administrator sessions do. */
final class WebSudoPage {
    static final String ADDRESS = "/secure/admin/WebSudoAuthenticate!default.jspa";

    private final Jira jira;

    WebSudoPage(Jira jira) {
        this.jira = jira;
    }

    void mount(Routes routes) {
        routes.get(Routes.Access.ADMINISTRATOR, ADDRESS, visit -> form(visit, ""))
                .both(Routes.Access.ADMINISTRATOR, "/secure/admin/WebSudoAuthenticate.jspa", this::confirm)
                .post(Routes.Access.ADMINISTRATOR, "/secure/admin/WebSudoDrop.jspa", this::drop);
    }

    private Answer confirm(Visit visit) {
        if (!visit.isPost()) {
            return form(visit, "");
        }
        ApplicationUser user = Objects.requireNonNull(visit.user());
        String password = visit.request().getParameter("webSudoPassword");
        if (jira.users()
                .authenticate(user.getName(), password == null ? "" : password)
                .isEmpty()) {
            return form(visit, visit.text("websudo.failed"));
        }
        WebSession.allowWebSudo(visit.request(), jira.now());
        return new Answer.Redirect(LoginPage.safe(visit.param("webSudoDestination")));
    }

    private Answer drop(Visit visit) {
        WebSession.dropWebSudo(visit.request());
        return new Answer.Redirect("/secure/Dashboard.jspa");
    }

    private static Answer form(Visit visit, String problem) {
        Map<String, Object> model = Map.of("problem", problem, "destination", visit.param("webSudoDestination"));
        return new Answer.View("websudo", model, visit.text("websudo.title"), Frame.general());
    }
}
