package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.board.Filters;
import org.aiadoption.host.jira.board.Filters.Filter;

/** Search by JQL, and saved filters. */
final class SearchResource {
    private static final int MOST = 1000;

    private final JiraHalf jira;
    private final Shapes shapes;

    SearchResource(JiraHalf jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
    }

    void mount(Endpoints endpoints) {
        endpoints
                .on("GET", "api/2/search", this::byQuery)
                .on("POST", "api/2/search", this::byBody)
                .on("POST", "api/2/filter", this::createFilter)
                .on("GET", "api/2/filter/{}", call -> Reply.ok(filter(call, find(call))))
                .on("POST", "api/2/filter/{}/permission", this::share);
    }

    private Reply byQuery(RestCall call) {
        String[] fields = call.request().getParameterValues("fields");
        Page page = new Page(call.number("startAt", 0), call.number("maxResults", 50));
        return search(call, call.query("jql").orElse(""), page, fields == null ? List.of() : Arrays.asList(fields));
    }

    private Reply byBody(RestCall call) {
        List<String> fields = new ArrayList<>();
        call.body().path("fields").forEach(field -> fields.add(field.asText()));
        Page page = new Page(number(call, "startAt", 0), number(call, "maxResults", 50));
        return search(call, call.text("jql").orElse(""), page, fields);
    }

    private record Page(int start, int max) {
        Page {
            start = Math.max(0, start);
            max = Math.min(max < 0 ? MOST : max, MOST);
        }
    }

    private static int number(RestCall call, String name, int otherwise) {
        JsonNode value = call.body().path(name);
        if (!value.isMissingNode() && !value.canConvertToInt()) {
            throw RestRefusal.of(400, "'" + name + "' must be a number.");
        }
        return value.asInt(otherwise);
    }

    private Reply search(RestCall call, String jql, Page page, List<String> fields) {
        SearchService service = jira.get(SearchService.class);
        ParseResult parsed = service.parseQuery(call.reader(), jql);
        refuse(parsed.getErrors());
        refuse(service.validateQuery(call.reader(), parsed.getQuery()));
        FieldChoice choice = FieldChoice.of(fields, FieldChoice.navigable());
        try {
            SearchResults<Issue> found =
                    service.search(call.reader(), parsed.getQuery(), new PagerFilter<Issue>(page.start(), page.max()));
            return Reply.ok(object(
                    "expand", "schema,names",
                    "startAt", page.start(),
                    "maxResults", page.max(),
                    "total", found.getTotal(),
                    "issues",
                            found.getResults().stream()
                                    .map(issue -> shapes.issue(call, issue, choice))
                                    .toList()));
        } catch (SearchException e) {
            throw RestRefusal.of(400, "The search could not be run.");
        }
    }

    private static void refuse(MessageSet problems) {
        if (problems.hasAnyErrors()) {
            throw new RestRefusal(400, problems.getErrorMessages(), Map.of());
        }
    }

    private Reply createFilter(RestCall call) {
        call.user();
        String name = call.text("name")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> RestRefusal.field("filterName", "You must specify a name to save this filter as."));
        String jql = call.text("jql").orElse("");
        refuse(jira.get(SearchService.class).parseQuery(call.user(), jql).getErrors());
        try {
            // Jira ignores sharePermissions here and uses the user's default, which is private
            return Reply.ok(filter(call, jira.get(Filters.class).create(call.user(), name, jql, false)));
        } catch (IllegalArgumentException e) {
            throw RestRefusal.field("filterName", "Filter with same name already exists.");
        }
    }

    private Filter find(RestCall call) {
        return jira.get(Filters.class)
                .find(RestCall.id(call.part(0)), call.user())
                .orElseThrow(() -> RestRefusal.of(
                        400,
                        "The selected filter is not available to you, perhaps it has been"
                                + " deleted or had its permissions changed."));
    }

    private Reply share(RestCall call) {
        Filter filter = find(call);
        boolean owner = filter.ownerKey().equals(call.user().getKey());
        boolean mayShare = jira.get(GlobalPermissionManager.class)
                .hasPermission(GlobalPermissionKey.CREATE_SHARED_OBJECTS, call.user());
        if (!owner || !mayShare) {
            throw RestRefusal.of(403, "You do not have permission to share. All shares are invalid.");
        }
        String type = call.text("type").orElse("");
        if (!List.of("global", "authenticated", "project", "loggedin").contains(type)) {
            throw RestRefusal.of(400, "Share type '" + type + "' is not supported by this server.");
        }
        return Reply.created(permissions(jira.get(Filters.class).share(filter.id(), call.user())));
    }

    private Map<String, Object> filter(RestCall call, Filter filter) {
        String query = URLEncoder.encode(filter.jql(), StandardCharsets.UTF_8);
        return object(
                "self", call.self("api/2/filter/" + filter.id()),
                "id", String.valueOf(filter.id()),
                "name", filter.name(),
                "owner", shapes.user(call, jira.get(UserManager.class).getUserByKey(filter.ownerKey())),
                "jql", filter.jql(),
                "viewUrl", call.page("/issues/?filter=" + filter.id()),
                "searchUrl", call.self("api/2/search?jql=" + query),
                "favourite", false,
                "sharePermissions", permissions(filter),
                "editable", call.user().getKey().equals(filter.ownerKey()));
    }

    private static List<Map<String, Object>> permissions(Filter filter) {
        return filter.shared()
                ? List.of(object("id", filter.id(), "type", "loggedin", "view", true, "edit", false))
                : List.of();
    }
}
