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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.application.settling.CorrectContent;
import org.aiadoption.planner.application.showing.ListSources;
import org.aiadoption.planner.application.showing.ShowProfile;
import org.aiadoption.planner.jira.catalog.YamlCatalog;
import org.aiadoption.planner.support.InMemoryCorrections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of the profile, of the sources, and of the corrections that administrators make to both. */
class ContentPagesTest {

    private static final String ADMIN = "key-admin";
    private static final String VIDEO = "https://www.youtube.com/shorts/eYI4-Z3LV7g";
    private static final Catalog CATALOG = new YamlCatalog(id -> Optional.empty());

    private final PageWorld world = new PageWorld();
    private final InMemoryCorrections corrections = new InMemoryCorrections();
    private final CorrectContent correct = new CorrectContent(world.permissions, CATALOG, corrections);
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final LoginUriProvider login = mock(LoginUriProvider.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final Map<String, Object> shown = new HashMap<>();

    @BeforeEach
    void prepare_the_request() throws IOException {
        world.permissions.administrator(ADMIN);
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://jira/plugins/servlet/ai-adoption"));
        when(response.getWriter()).thenReturn(new PrintWriter(new StringWriter()));
        when(login.getLoginUri(any())).thenReturn(URI.create("http://jira/login.jsp"));
    }

    @Test
    void the_profiles_page_shows_every_piece_of_its_source_by_its_id() throws Exception {
        String page = profilePage();

        for (int piece = 0; piece <= 43; piece++) {
            assertThat(page).contains("id=\"P%02d\"".formatted(piece));
        }
    }

    @Test
    void the_video_is_a_link_while_links_lead_out_and_text_otherwise() throws Exception {
        assertThat(profilePage()).contains("href=\"" + VIDEO + "\"");

        correct.changeProfile(ADMIN, false, Map.of());

        assertThat(profilePage()).contains(VIDEO).doesNotContain("href=\"" + VIDEO);
    }

    @Test
    void a_text_in_place_of_the_original_is_shown_and_escaped() throws Exception {
        correct.changeProfile(ADMIN, true, Map.of("en", Map.of("P01", "<b>Ours</b>")));

        assertThat(profilePage()).contains("&lt;b&gt;Ours&lt;/b&gt;").doesNotContain("<b>Ours");
    }

    @Test
    void the_last_two_sections_are_marked_as_the_authors_view() throws Exception {
        assertThat(profilePage().split("personal view", -1)).hasSize(3);
    }

    @Test
    void the_sources_show_dates_of_law_with_their_status_and_that_this_is_no_advice() throws Exception {
        assertThat(sourcesPage())
                .contains("not legal advice", "EU Artificial Intelligence Act", "adopted", "published", "unconfirmed")
                .contains("not verified");
        world.in(Locale.forLanguageTag("ru"));
        assertThat(sourcesPage()).contains("не юридическая консультация", "принято", "опубликовано");
    }

    @Test
    void the_sources_name_their_addresses_without_links_where_links_are_off() throws Exception {
        correct.changeProfile(ADMIN, false, Map.of());

        assertThat(sourcesPage()).contains("https://eur-lex.europa.eu").doesNotContain("href=\"https://");
    }

    @Test
    void an_administrator_sees_original_and_own_text_side_by_side() throws Exception {
        correct.changeProfile(ADMIN, true, Map.of("ru", Map.of("P37", "Наш вывод")));

        assertThat(correctionsPage(ADMIN))
                .contains("Наш вывод", "Интересно, есть смысл изучать дальше.", "eu-ai-act/high-risk-annex-iii");
    }

    @Test
    void everybody_else_is_told_who_corrects_content() throws Exception {
        assertThat(correctionsPage(PageWorld.OWNER)).contains("Only Jira administrators may do this");
        verify(response).setStatus(HttpServletResponse.SC_FORBIDDEN);
    }

    @Test
    void visitors_are_sent_to_the_log_in_page() throws Exception {
        visitCorrections("");

        verify(response).sendRedirect("http://jira/login.jsp");
        assertThat(shown).isEmpty();
    }

    @Test
    void nothing_is_shown_before_the_password_is_confirmed() throws Exception {
        doThrow(new WebSudoSessionException("stale")).when(webSudo).willExecuteWebSudoRequest(request);

        visitCorrections(ADMIN);

        verify(webSudo).enforceWebSudoProtection(request, response);
        assertThat(shown).isEmpty();
    }

    private String profilePage() throws Exception {
        new ProfileServlet(world.frame(), writer(), new ShowProfile(CATALOG, corrections)).doGet(request, response);
        return PageWorld.render("profile.vm", shown);
    }

    private String sourcesPage() throws Exception {
        new SourcesServlet(world.frame(), writer(), new ListSources(CATALOG, corrections)).doGet(request, response);
        return PageWorld.render("sources.vm", shown);
    }

    private String correctionsPage(String user) throws Exception {
        visitCorrections(user);
        return PageWorld.render("corrections.vm", shown);
    }

    private void visitCorrections(String user) throws Exception {
        world.as(user);
        new CorrectionsServlet(world.frame(), writer(), correct, new ListSources(CATALOG, corrections))
                .doGet(request, response);
    }

    private PageWriter writer() throws IOException {
        TemplateRenderer renderer = mock(TemplateRenderer.class);
        doAnswer(call -> {
                    shown.clear();
                    shown.putAll(call.getArgument(1));
                    return null;
                })
                .when(renderer)
                .render(any(), any(), any());
        return new PageWriter(renderer, login, webSudo);
    }
}
