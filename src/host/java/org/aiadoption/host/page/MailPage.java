package org.aiadoption.host.page;

import java.util.Map;
import org.aiadoption.host.jira.mail.Outbox;

/** The mails that would have been sent, for administrators. */
final class MailPage {
    private static final int SHOWN = 200;

    private final Jira jira;

    MailPage(Jira jira) {
        this.jira = jira;
    }

    void mount(Routes routes) {
        routes.get(Routes.Access.WEB_SUDO, "/secure/admin/MailQueueAdmin!default.jspa", this::list);
    }

    private Answer list(Visit visit) {
        Map<String, Object> model = Map.of("mails", jira.get(Outbox.class).latest(SHOWN));
        return new Answer.View("mails", model, visit.text("mails.title"), Frame.admin("mail_queue"));
    }
}
