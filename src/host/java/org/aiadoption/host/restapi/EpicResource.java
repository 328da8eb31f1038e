package org.aiadoption.host.restapi;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import java.util.Map;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.board.AgileBoards;

/** Epics without a board, for users only. */
@Path("agile/{api:1.0|latest}/epic/{epic}")
@Produces(Json.TYPE)
public final class EpicResource {
    private final JiraHalf jira;
    private final IssueShapes shapes;
    private final Epics epics;

    EpicResource(JiraHalf jira, IssueShapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
        this.epics = new Epics(jira, shapes.shapes.caller);
    }

    @GET
    public Map<String, Object> read(@PathParam("epic") String idOrKey) {
        return epics.shape(epics.find(idOrKey));
    }

    /** The issues of an epic, or with {@code none} those of no epic. */
    @GET
    @Path("issue")
    public Map<String, Object> issues(@PathParam("epic") String idOrKey, @BeanParam Asked asked) {
        String clause = idOrKey.equals("none") ? epics.without() : epics.of(epics.find(idOrKey));
        epics.validate(asked.jql());
        String query = AgileBoards.narrowed(clause + " ORDER BY key ASC", asked.jql());
        Window window = asked.window();
        SearchResults<Issue> found = SearchResource.found(jira, shapes.shapes.caller.user(), query, window);
        return SearchResource.page(found, window, asked.fields(), shapes);
    }
}
