package org.aiadoption.planner.jira.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import javax.servlet.http.HttpServletRequest;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;

/** Asks that an administrator has confirmed the password lately, as Jira does on its administration pages. */
public final class WebSudo {

    private final WebSudoManager manager;

    public WebSudo(WebSudoManager manager) {
        this.manager = manager;
    }

    /** Goes on with the value in a confirmed session. */
    <T> Outcome<T> confirmed(HttpServletRequest request, T value) {
        try {
            manager.willExecuteWebSudoRequest(request);
            return Outcome.done(value);
        } catch (WebSudoSessionException e) {
            return Outcome.refused(Refusal.of(Refusal.Kind.ANONYMOUS, "web-sudo-required"));
        }
    }
}
