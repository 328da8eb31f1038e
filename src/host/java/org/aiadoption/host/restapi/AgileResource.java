package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.board.Boards;
import org.aiadoption.host.jira.board.Boards.Board;
import org.aiadoption.host.jira.board.Filters;
import org.jspecify.annotations.Nullable;

/** Jira Software's REST: boards, their issues and epics. */
final class AgileResource {
    private static final String EPIC_FIELD = "com.pyxis.greenhopper.jira:gh-epic-";
    private static final int MANY = 1000;

    private final JiraHalf jira;
    private final Shapes shapes;

    AgileResource(JiraHalf jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    void mount(Endpoints endpoints) {
        endpoints
                .on("GET", "agile/1.0/board", this::list)
                .on("POST", "agile/1.0/board", this::create)
                .on("GET", "agile/1.0/board/{}", call -> Reply.ok(shape(call, board(call))))
                .on("GET", "agile/1.0/board/{}/issue", this::issues)
                .on("GET", "agile/1.0/board/{}/epic", this::epics)
                .on("GET", "agile/1.0/epic/{}/issue", this::epicIssues);
    }

    private Reply list(RestCall call) {
        String name = call.query("name").orElse("").toLowerCase(Locale.ROOT);
        String type = call.query("type").orElse("");
        List<Map<String, Object>> all = jira.get(Boards.class).visible(call.user()).stream()
                .filter(board -> board.name().toLowerCase(Locale.ROOT).contains(name))
                .filter(board -> type.isEmpty() || type.contains(board.type()))
                .map(board -> shape(call, board))
                .toList();
        return Reply.ok(page(call, all));
    }

    private Reply create(RestCall call) {
        String name = call.text("name").orElse("").strip();
        if (name.isEmpty() || name.length() > 255) {
            throw RestRefusal.field("name", "The board name must have 1 to 255 characters.");
        }
        String type = call.text("type").orElse("");
        if (!type.equals("kanban") && !type.equals("scrum")) {
            throw RestRefusal.field("type", "The board type must be 'kanban' or 'scrum'.");
        }
        long filterId = call.text("filterId").map(RestCall::id).orElse(-1L);
        if (jira.get(Filters.class).find(filterId, call.user()).isEmpty()) {
            throw RestRefusal.field("filterId", "The filter does not exist or you do not have permission to view it.");
        }
        return Reply.created(shape(call, jira.get(Boards.class).create(call.user(), name, type, filterId)));
    }

    private Board board(RestCall call) {
        return jira.get(Boards.class)
                .find(RestCall.id(call.part(0)), call.user())
                .orElseThrow(() -> RestRefusal.of(
                        404,
                        "Board with id: " + call.part(0) + " does not exist or you do not have permission to see it."));
    }

    /** Which part of a list the caller wants. */
    private record Window(int start, int max) {
        static Window of(RestCall call) {
            int max = Math.min(Math.max(0, call.number("maxResults", 50)), MANY);
            return new Window(Math.max(0, call.number("startAt", 0)), max);
        }

        <T> List<T> cut(List<T> all) {
            return all.stream().skip(start).limit(max).toList();
        }
    }

    private Reply issues(RestCall call) {
        Board board = board(call);
        Window window = Window.of(call);
        Boards boards = jira.get(Boards.class);
        List<Issue> cards = boards.cards(board, call.user(), window.start(), window.max());
        return issuePage(call, cards, window, boards.count(board, call.user()));
    }

    private Reply issuePage(RestCall call, List<Issue> found, Window window, long total) {
        String[] asked = call.request().getParameterValues("fields");
        FieldChoice choice = FieldChoice.of(asked == null ? List.of() : Arrays.asList(asked), FieldChoice.everything());
        return Reply.ok(object(
                "expand", "schema,names",
                "startAt", window.start(),
                "maxResults", window.max(),
                "total", total,
                "issues",
                        found.stream()
                                .map(issue -> shapes.issue(call, issue, choice))
                                .toList()));
    }

    private Reply epics(RestCall call) {
        Board board = board(call);
        Map<String, Issue> epics = new LinkedHashMap<>();
        for (Issue issue : jira.get(Boards.class).cards(board, call.user(), 0, MANY)) {
            Issue epic = value(issue, "link") instanceof Issue linked ? linked : issue;
            if (value(epic, "label") != null) {
                epics.putIfAbsent(epic.getKey(), epic);
            }
        }
        return Reply.ok(
                page(call, epics.values().stream().map(epic -> epic(call, epic)).toList()));
    }

    private Map<String, Object> epic(RestCall call, Issue epic) {
        Object colour = value(epic, "color");
        String label = colour == null ? "6" : colour.toString().replaceAll("\\D", "");
        return object(
                "id", epic.getId(),
                "key", epic.getKey(),
                "self", call.self("agile/1.0/epic/" + epic.getId()),
                "name", value(epic, "label"),
                "summary", epic.getSummary(),
                "color", object("key", "color_" + label),
                "done", epic.getStatus().getStatusCategory().getKey().equals(StatusCategory.COMPLETE));
    }

    private Reply epicIssues(RestCall call) {
        IssueService service = jira.get(IssueService.class);
        long id = RestCall.id(call.part(0));
        IssueResult epic = id >= 0 ? service.getIssue(call.user(), id) : service.getIssue(call.user(), call.part(0));
        if (!epic.isValid() || value(epic.getIssue(), "label") == null) {
            throw RestRefusal.of(404, "The requested epic does not exist or you do not have permission to see it.");
        }
        List<Issue> children = new ArrayList<>();
        for (Issues.Line line :
                jira.get(Issues.class).childrenOf(epic.getIssue().getId(), call.user())) {
            children.add(service.getIssue(call.user(), line.id()).getIssue());
        }
        Window window = Window.of(call);
        return issuePage(call, window.cut(children), window, children.size());
    }

    private @Nullable Object value(Issue issue, String suffix) {
        return jira.get(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType().getKey().equals(EPIC_FIELD + suffix))
                .findFirst()
                .map(issue::getCustomFieldValue)
                .orElse(null);
    }

    private static Map<String, Object> shape(RestCall call, Board board) {
        return object(
                "id", board.id(),
                "self", call.self("agile/1.0/board/" + board.id()),
                "name", board.name(),
                "type", board.type());
    }

    private static Map<String, Object> page(RestCall call, List<Map<String, Object>> all) {
        Window window = Window.of(call);
        List<Map<String, Object>> values = window.cut(all);
        return object(
                "maxResults", window.max(),
                "startAt", window.start(),
                "total", all.size(),
                "isLast", window.start() + values.size() >= all.size(),
                "values", values);
    }
}
