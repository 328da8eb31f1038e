package org.aiadoption.host.page;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.host.jira.board.Filters;

/** The issue navigator: a JQL box and its results. */
final class NavigatorPage {
    private static final int PAGE = 50;

    private final Jira jira;

    NavigatorPage(Jira jira) {
        this.jira = jira;
    }

    void mount(Routes routes) {
        routes.get(Routes.Access.USER, "/issues/", this::search).get(Routes.Access.USER, "/issues", this::search);
    }

    private Answer search(Visit visit) {
        String jql = visit.number("filter")
                .flatMap(id -> jira.get(Filters.class).find(id, visit.user()))
                .map(Filters.Filter::jql)
                .orElse(visit.param("jql"));
        int start = visit.number("startIndex").map(Long::intValue).orElse(0);
        SearchService service = jira.get(SearchService.class);
        ParseResult parsed = service.parseQuery(visit.user(), jql);
        Collection<String> errors = parsed.getErrors().getErrorMessages();
        SearchResults<Issue> found = new SearchResults<>(List.of(), 0, PAGE, start);
        if (parsed.isValid()) {
            MessageSet problems = service.validateQuery(visit.user(), parsed.getQuery());
            errors = problems.getErrorMessages();
            if (!problems.hasAnyErrors()) {
                found = jira.search(parsed.getQuery(), visit.user(), start, PAGE);
            }
        }
        Map<String, Object> model = new HashMap<>(ProjectPages.paging(found));
        model.put("jql", jql);
        model.put("errors", errors);
        model.put("pageAddress", "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        return new Answer.View("navigator", model, visit.text("navigator.title"), Frame.general());
    }
}
