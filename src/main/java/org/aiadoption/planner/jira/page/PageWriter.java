package org.aiadoption.planner.jira.page;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Sends a page that Jira's decorator then puts its header around, or asks the reader to log in first. */
public final class PageWriter {

    private final TemplateRenderer renderer;
    private final LoginUriProvider login;
    private final WebSudoManager webSudo;

    public PageWriter(TemplateRenderer renderer, LoginUriProvider login, WebSudoManager webSudo) {
        this.renderer = renderer;
        this.login = login;
        this.webSudo = webSudo;
    }

    void write(String template, Map<String, Object> page, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        renderer.render(template, page, response.getWriter());
    }

    void askToLogIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        URI here = URI.create(request.getRequestURL().toString());
        response.sendRedirect(login.getLoginUri(here).toASCIIString());
    }

    /** False when the administrator was sent to confirm the password first, as Jira's own administration does. */
    boolean confirmed(HttpServletRequest request, HttpServletResponse response) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return false;
        }
    }
}
