package org.aiadoption.planner.jira.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.port.Settings.Limits;
import org.aiadoption.planner.application.settling.ConfigureAdmission;
import org.aiadoption.planner.application.settling.SetUpPlanType;
import org.aiadoption.planner.support.ImmediateLocks;
import org.aiadoption.planner.support.InMemoryIssueTypeSchemes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministrationServletTest {

    private static final String ADMIN = "key-admin";

    private final PageWorld world = new PageWorld();
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final LoginUriProvider login = mock(LoginUriProvider.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final Map<String, Object> shown = new HashMap<>();

    @BeforeEach
    void prepare_the_request() throws IOException {
        world.permissions.administrator(ADMIN);
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://jira/plugins/servlet/ai-adoption/admin"));
        when(response.getWriter()).thenReturn(new PrintWriter(new StringWriter()));
        when(login.getLoginUri(any())).thenReturn(URI.create("http://jira/login.jsp"));
    }

    @Test
    void previews_the_schemes_with_the_projects_that_share_them() throws Exception {
        visit(ADMIN);

        assertThat(PageWorld.render("administration.vm", shown))
                .contains("Make the issue type", "SHOP", "every new project gets it");
    }

    @Test
    void shows_where_plans_are_switched_off() throws Exception {
        world.settings.changeAdmission(new Admission(Set.of("planners"), Set.of(1L), Limits.USUAL));

        visit(ADMIN);

        assertThat(PageWorld.render("administration.vm", shown)).contains("value=\"planners\"", "value=\"SHOP\"");
    }

    @Test
    void sends_a_visitor_to_the_log_in_page() throws Exception {
        visit("");

        verify(response).sendRedirect("http://jira/login.jsp");
        assertThat(shown).isEmpty();
    }

    @Test
    void tells_everybody_else_who_may_do_this() throws Exception {
        visit(PageWorld.OWNER);

        verify(response).setStatus(HttpServletResponse.SC_FORBIDDEN);
        assertThat(PageWorld.render("administration.vm", shown)).contains("Only Jira administrators may do this");
    }

    @Test
    void shows_nothing_before_the_administrator_has_confirmed_the_password() throws Exception {
        doThrow(new WebSudoSessionException("stale")).when(webSudo).willExecuteWebSudoRequest(request);

        visit(ADMIN);

        verify(webSudo).enforceWebSudoProtection(request, response);
        assertThat(shown).isEmpty();
    }

    private void visit(String user) throws Exception {
        world.as(user);
        TemplateRenderer renderer = mock(TemplateRenderer.class);
        doAnswer(call -> {
                    shown.putAll(call.getArgument(1));
                    return null;
                })
                .when(renderer)
                .render(any(), any(), any());
        SetUpPlanType setUp = new SetUpPlanType(
                world.permissions, world.settings, new InMemoryIssueTypeSchemes(), new ImmediateLocks());
        new AdministrationServlet(
                        world.frame(),
                        new PageWriter(renderer, login, webSudo),
                        setUp,
                        new ConfigureAdmission(world.permissions, world.settings),
                        world.listJobs(),
                        world.projects)
                .doGet(request, response);
    }
}
