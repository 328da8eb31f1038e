package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.board.AgileBoards;
import org.aiadoption.host.jira.board.Boards;
import org.aiadoption.host.jira.board.Boards.Board;
import org.aiadoption.host.jira.board.Filters;
import org.aiadoption.host.jira.board.Filters.Filter;
import org.jspecify.annotations.Nullable;

/** Jira Software's boards, for users only. */
@Path("agile/{api:1.0|latest}/board")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(Json.TYPE)
public final class BoardResource {
    private static final int LONGEST_NAME = 255;

    private final Lookup lookup;
    private final IssueShapes shapes;
    private final Epics epics;
    private final Boards boards;

    BoardResource(JiraHalf jira, IssueShapes shapes) {
        this.lookup = new Lookup(jira, shapes.shapes.caller);
        this.shapes = shapes;
        this.epics = new Epics(jira, shapes.shapes.caller);
        this.boards = jira.get(Boards.class);
    }

    @GET
    public Map<String, Object> list(
            @BeanParam Asked asked,
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("projectKeyOrId") @Nullable String project) {
        String part = name.toLowerCase(Locale.ROOT);
        String key = project == null ? null : lookup.project(project).getKey();
        List<Map<String, Object>> all = boards.visible(lookup.caller.user()).stream()
                .filter(board -> board.name().toLowerCase(Locale.ROOT).contains(part))
                .filter(board -> type.isEmpty() || List.of(type.split(",")).contains(board.type()))
                .filter(board ->
                        key == null || board.project().filter(key::equals).isPresent())
                .map(this::shape)
                .toList();
        return asked.window().page(all);
    }

    @POST
    public Response create(ObjectNode body) {
        String name = body.path("name").isTextual() ? body.path("name").asText().strip() : "";
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw RestRefusal.field("name", "The board name must have 1 to 255 characters.");
        }
        String type = body.path("type").asText("");
        if (!type.equals("kanban") && !type.equals("scrum")) {
            throw RestRefusal.field("type", "The board type must be 'kanban' or 'scrum'.");
        }
        long filterId = Json.text(body, "filterId").map(Json::id).orElse(-1L);
        Filter filter = lookup.jira
                .get(Filters.class)
                .find(filterId, lookup.caller.user())
                .orElseThrow(() -> RestRefusal.field(
                        "filterId", "The filter does not exist or you do not have permission to view it."));
        return Response.status(201)
                .entity(shape(boards.create(lookup.caller.user(), name, type, filter)))
                .build();
    }

    @GET
    @Path("{board}")
    public Map<String, Object> read(@PathParam("board") String id) {
        return shape(find(id));
    }

    /** For the owner of the board's filter, and for administrators. */
    @DELETE
    @Path("{board}")
    public Response delete(@PathParam("board") String id) {
        Board board = find(id);
        boolean owner = lookup.jira
                .get(Filters.class)
                .find(board.filterId(), lookup.caller.user())
                .filter(filter -> filter.ownerKey().equals(lookup.caller.user().getKey()))
                .isPresent();
        if (!owner && !epics.administers(lookup.caller.user())) {
            throw RestRefusal.of(403, "You do not have permission to delete this board.");
        }
        boards.delete(board.id());
        return Response.noContent().build();
    }

    @GET
    @Path("{board}/configuration")
    public Map<String, Object> configuration(@PathParam("board") String id) {
        Board board = find(id);
        List<Map<String, Object>> columns = boards.columns(board).stream()
                .map(column -> object("name", column.name(), "statuses", statuses(column)))
                .toList();
        Map<String, Object> shape = shape(board);
        shape.put("self", lookup.caller.self("agile/1.0/board/" + board.id() + "/configuration"));
        shape.put(
                "filter",
                object(
                        "id",
                        String.valueOf(board.filterId()),
                        "self",
                        lookup.caller.self("api/2/filter/" + board.filterId())));
        shape.put("columnConfig", object("columns", columns, "constraintType", "none"));
        return shape;
    }

    private List<Map<String, Object>> statuses(Boards.Column column) {
        return column.statusIds().stream()
                .map(id -> object("id", id, "self", lookup.caller.self("api/2/status/" + id)))
                .toList();
    }

    @GET
    @Path("{board}/issue")
    public Map<String, Object> issues(@PathParam("board") String id, @BeanParam Asked asked) {
        return page(find(id), asked.jql(), asked);
    }

    /** Epics stand on a board when its filter finds them. */
    @GET
    @Path("{board}/epic")
    public Map<String, Object> epics(
            @PathParam("board") String id, @BeanParam Asked asked, @QueryParam("done") @Nullable String done) {
        List<Map<String, Object>> found = cards(find(id), epics.all(), new Window(0, 1000)).getResults().stream()
                .map(epics::shape)
                .filter(epic -> done == null || done.equals(String.valueOf(epic.get("done"))))
                .toList();
        return asked.window().page(found);
    }

    @GET
    @Path("{board}/epic/{epic}/issue")
    public Map<String, Object> epicIssues(
            @PathParam("board") String id, @PathParam("epic") String epic, @BeanParam Asked asked) {
        String jql = epic.equals("none") ? epics.without() : epics.of(epics.find(epic));
        return page(find(id), AgileBoards.narrowed(jql, asked.jql()), asked);
    }

    private Map<String, Object> page(Board board, String jql, Asked asked) {
        Window window = asked.window();
        return SearchResource.page(cards(board, jql, window), window, asked.fields(), shapes);
    }

    private SearchResults<Issue> cards(Board board, String jql, Window window) {
        epics.validate(jql);
        return boards.cards(board, lookup.caller.user(), jql, new PagerFilter<>(window.start(), window.max()));
    }

    private Board find(String id) {
        return boards.find(Json.id(id), lookup.caller.user())
                .orElseThrow(() -> RestRefusal.of(
                        404, "Board with id: " + id + " does not exist or you do not have permission to see it."));
    }

    private Map<String, Object> shape(Board board) {
        return object(
                "id", board.id(),
                "self", lookup.caller.self("agile/1.0/board/" + board.id()),
                "name", board.name(),
                "type", board.type());
    }
}
