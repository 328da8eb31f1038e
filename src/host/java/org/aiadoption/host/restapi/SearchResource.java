package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.aiadoption.host.jira.JiraHalf;
import org.jspecify.annotations.Nullable;

/** Search by JQL. */
@Path("api/{api:2|latest}/search")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(Json.TYPE)
@UnrestrictedAccess
public final class SearchResource {
    private final JiraHalf jira;
    private final IssueShapes shapes;

    SearchResource(JiraHalf jira, IssueShapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    @GET
    public Map<String, Object> byQuery(@BeanParam Asked asked) {
        return search(asked.jql(), asked.window(), asked.fields());
    }

    @POST
    public Map<String, Object> byBody(ObjectNode body) {
        JsonNode jql = body.path("jql");
        if (!jql.isMissingNode() && !jql.isTextual() && !jql.isNull()) {
            throw RestRefusal.of(400, "'jql' must be a string.");
        }
        JsonNode fields = body.path("fields");
        String[] asked =
                fields.isMissingNode() || fields.isNull() ? new String[0] : FieldValues.words("fields", fields);
        return search(jql.isTextual() ? jql.asText() : "", Window.of(body), List.of(asked));
    }

    private Map<String, Object> search(String jql, Window window, List<String> fields) {
        return page(found(jira, shapes.shapes.caller.reader(), jql, window), window, fields, shapes);
    }

    static SearchResults<Issue> found(JiraHalf jira, @Nullable ApplicationUser reader, String jql, Window window) {
        SearchService service = jira.get(SearchService.class);
        ParseResult parsed = service.parseQuery(reader, jql);
        RestRefusal.when(parsed.getErrors());
        RestRefusal.when(service.validateQuery(reader, parsed.getQuery()));
        try {
            return service.search(reader, parsed.getQuery(), new PagerFilter<Issue>(window.start(), window.max()));
        } catch (SearchException e) {
            throw RestRefusal.of(400, "The search could not be run.");
        }
    }

    static Map<String, Object> page(
            SearchResults<Issue> found, Window window, List<String> fields, IssueShapes shapes) {
        FieldChoice choice = FieldChoice.of(fields, FieldChoice.navigable());
        return object(
                "expand", "schema,names",
                "startAt", window.start(),
                "maxResults", window.max(),
                "total", found.getTotal(),
                "issues", shapes.issues(found.getResults(), choice));
    }
}
