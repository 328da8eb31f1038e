package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.host.jira.JiraHalf;
import org.jspecify.annotations.Nullable;

/** Epics by Jira Software's fields, which are found by their type as their names are translated. */
final class Epics {
    private static final String TYPE = "com.pyxis.greenhopper.jira:gh-epic-";

    private final JiraHalf jira;
    private final Caller caller;

    Epics(JiraHalf jira, Caller caller) {
        this.jira = jira;
        this.caller = caller;
    }

    Issue find(String idOrKey) {
        IssueService service = jira.get(IssueService.class);
        long id = Json.id(idOrKey);
        IssueResult epic = id >= 0 ? service.getIssue(caller.user(), id) : service.getIssue(caller.user(), idOrKey);
        if (!epic.isValid() || value(epic.getIssue(), "label") == null) {
            throw RestRefusal.of(404, "The requested epic does not exist or you do not have permission to see it.");
        }
        return epic.getIssue();
    }

    Map<String, Object> shape(Issue epic) {
        Object colour = value(epic, "color");
        String label = colour == null ? "6" : colour.toString().replaceAll("\\D", "");
        return object(
                "id", epic.getId(),
                "key", epic.getKey(),
                "self", caller.self("agile/1.0/epic/" + epic.getId()),
                "name", value(epic, "label"),
                "summary", epic.getSummary(),
                "color", object("key", "color_" + label),
                "done", epic.getStatus().getStatusCategory().getKey().equals(StatusCategory.COMPLETE));
    }

    /** JQL for every epic, for the issues of one, and for those of none. */
    String all() {
        return clause("label") + " is not EMPTY";
    }

    String of(Issue epic) {
        return clause("link") + " = " + epic.getKey();
    }

    String without() {
        return clause("link") + " is EMPTY AND " + clause("label") + " is EMPTY";
    }

    void validate(String jql) {
        SearchService service = jira.get(SearchService.class);
        SearchService.ParseResult parsed = service.parseQuery(caller.user(), jql);
        RestRefusal.when(parsed.getErrors());
        RestRefusal.when(service.validateQuery(caller.user(), parsed.getQuery()));
    }

    boolean administers(ApplicationUser user) {
        return jira.get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    private String clause(String suffix) {
        return field(suffix)
                .map(field -> "cf[" + field.getIdAsLong() + "]")
                .orElseThrow(() -> RestRefusal.of(404, "This server has no epics."));
    }

    private @Nullable Object value(Issue issue, String suffix) {
        return field(suffix).map(issue::getCustomFieldValue).orElse(null);
    }

    private Optional<CustomField> field(String suffix) {
        return jira.get(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType().getKey().equals(TYPE + suffix))
                .findFirst();
    }
}
