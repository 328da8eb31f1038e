package org.aiadoption.host.restapi;

import static org.aiadoption.host.restapi.Shapes.object;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.Transitions;
import org.aiadoption.host.jira.field.Screens;

/** Issues: read, create, edit, delete, transition, assign, comment, link. */
final class IssueResource {
    private final JiraHalf jira;
    private final Shapes shapes;
    private final IssueService issues;
    private final IssueInput input;

    IssueResource(JiraHalf jira, Shapes shapes) {
        this.jira = jira;
        this.shapes = shapes;
        this.issues = jira.get(IssueService.class);
        this.input = new IssueInput(jira);
    }

    void mount(Endpoints endpoints) {
        endpoints
                .on("POST", "api/2/issue", this::create)
                .on("GET", "api/2/issue/{}", this::read)
                .on("PUT", "api/2/issue/{}", this::update)
                .on("DELETE", "api/2/issue/{}", this::delete)
                .on("GET", "api/2/issue/{}/transitions", this::transitions)
                .on("POST", "api/2/issue/{}/transitions", this::transition)
                .on("PUT", "api/2/issue/{}/assignee", this::assign)
                .on("POST", "api/2/issueLink", this::link);
    }

    /** The issue that the path names by id or key, with Jira's refusals. */
    private Issue issue(RestCall call) {
        return find(jira, call, call.part(0));
    }

    static Issue find(JiraHalf jira, RestCall call, String idOrKey) {
        IssueService issues = jira.get(IssueService.class);
        long id = RestCall.id(idOrKey);
        IssueResult found = id >= 0 ? issues.getIssue(call.reader(), id) : issues.getIssue(call.reader(), idOrKey);
        if (found.isValid()) {
            return found.getIssue();
        }
        if (call.reader() == null) {
            throw RestRefusal.of(401, "You do not have the permission to see the specified issue.");
        }
        boolean reasoned = !found.getErrorCollection().getReasons().isEmpty();
        throw reasoned ? RestRefusal.of(found.getErrorCollection()) : RestRefusal.of(404, "Issue Does Not Exist");
    }

    private Reply read(RestCall call) {
        Issue issue = issue(call);
        String[] asked = call.request().getParameterValues("fields");
        FieldChoice choice = FieldChoice.of(asked == null ? List.of() : Arrays.asList(asked), FieldChoice.everything());
        Map<String, Object> shape = shapes.issue(call, issue, choice);
        if (call.query("expand").orElse("").contains("changelog")) {
            shape.put("changelog", changelog(call, issue));
        }
        return Reply.ok(shape);
    }

    private Map<String, Object> changelog(RestCall call, Issue issue) {
        List<Map<String, Object>> all = jira.get(Issues.class).history(issue.getId()).stream()
                .map(change -> object(
                        "id", String.valueOf(change.id()),
                        "author", shapes.person(call, change.author()),
                        "created", change.created().toString(),
                        "items",
                                change.items().stream()
                                        .map(item -> object(
                                                "field", item.field(),
                                                "fieldtype", "jira",
                                                "fromString", item.from(),
                                                "toString", item.to()))
                                        .toList()))
                .toList();
        return object("startAt", 0, "maxResults", all.size(), "total", all.size(), "histories", all);
    }

    private Reply create(RestCall call) {
        call.user();
        CreateValidationResult valid =
                issues.validateCreate(call.user(), issues.newIssueInputParameters(input.forCreate(call)));
        require(valid);
        IssueResult made = issues.create(call.user(), valid);
        require(made);
        Issue issue = made.getIssue();
        return Reply.created(object(
                "id", issue.getId().toString(),
                "key", issue.getKey(),
                "self", call.self("api/2/issue/" + issue.getId())));
    }

    private Reply update(RestCall call) {
        Issue issue = issue(call);
        UpdateValidationResult valid = issues.validateUpdate(
                call.user(), issue.getId(), issues.newIssueInputParameters(input.forUpdate(call)));
        require(valid);
        require(issues.update(call.user(), valid));
        return Reply.noContent();
    }

    private Reply delete(RestCall call) {
        Issue issue = issue(call);
        DeleteValidationResult valid = issues.validateDelete(call.user(), issue.getId());
        require(valid);
        ErrorCollection errors = issues.delete(call.user(), valid);
        if (errors.hasAnyErrors()) {
            throw RestRefusal.of(errors);
        }
        return Reply.noContent();
    }

    private Reply transitions(RestCall call) {
        Issue issue = issue(call);
        boolean withFields = call.query("expand").orElse("").contains("transitions.fields");
        List<Map<String, Object>> all = new ArrayList<>();
        for (Transitions.Transition one : jira.get(Transitions.class).available(issue, call.reader())) {
            Map<String, Object> shape = object(
                    "id", String.valueOf(one.id()),
                    "name", one.name(),
                    "to", shapes.status(call, status(one.to().id())));
            if (withFields) {
                shape.put("fields", screenFields(one));
            }
            all.add(shape);
        }
        return Reply.ok(object("expand", "transitions", "transitions", all));
    }

    private Map<String, Object> screenFields(Transitions.Transition transition) {
        Map<String, Object> fields = new LinkedHashMap<>();
        transition
                .screen()
                .map(jira.get(Screens.class)::fields)
                .orElse(List.of())
                .forEach(id -> fields.put(id, object("required", false, "operations", List.of("set"))));
        return fields;
    }

    private Status status(String id) {
        return jira.get(ConstantsManager.class).getStatuses().stream()
                .filter(status -> status.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Reply transition(RestCall call) {
        Issue issue = issue(call);
        String id = RestCall.text(call.body().path("transition"), "id")
                .orElseThrow(() -> RestRefusal.of(400, "Missing 'transition' identifier"));
        long action = RestCall.id(id);
        if (action < 0 || action > Integer.MAX_VALUE) {
            throw RestRefusal.of(400, "The transition identifier '" + id + "' must be an integer.");
        }
        TransitionValidationResult valid = issues.validateTransition(
                call.user(), issue.getId(), (int) action, issues.newIssueInputParameters(input.forTransition(call)));
        require(valid);
        require(issues.transition(call.user(), valid));
        return Reply.noContent();
    }

    private Reply assign(RestCall call) {
        Issue issue = issue(call);
        String name = RestCall.text(call.body(), "name").orElse(null);
        AssignValidationResult valid = issues.validateAssign(call.user(), issue.getId(), name);
        require(valid);
        require(issues.assign(call.user(), valid));
        return Reply.noContent();
    }

    /** In Jira's REST the "inward" issue is the one the link starts from. */
    private Reply link(RestCall call) {
        call.user();
        IssueLinkType type = linkType(call.body().path("type"));
        Issue from = end(call, "inwardIssue");
        Issue to = end(call, "outwardIssue");
        demand(
                ProjectPermissions.LINK_ISSUES,
                from,
                call,
                "No Link Issue Permission for issue '" + from.getKey() + "'");
        try {
            jira.get(IssueLinkManager.class).createIssueLink(from.getId(), to.getId(), type.getId(), null, call.user());
        } catch (CreateException e) {
            throw RestRefusal.of(400, "The link could not be made.");
        }
        String comment = call.body().path("comment").path("body").asText("");
        if (!comment.isBlank()) {
            demand(
                    ProjectPermissions.ADD_COMMENTS,
                    from,
                    call,
                    "You do not have the permission to comment on this issue.");
            jira.get(Issues.class).comment(from.getId(), call.user(), comment);
        }
        return new Reply(201, null);
    }

    private IssueLinkType linkType(JsonNode given) {
        String name = RestCall.text(given, "name").orElse("");
        String id = RestCall.text(given, "id").orElse("");
        return jira.get(IssueLinkTypeManager.class).getIssueLinkTypes().stream()
                .filter(type -> !type.isSystemLinkType())
                .filter(type ->
                        type.getName().equals(name) || type.getId().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> RestRefusal.of(404, "No issue link type with name '" + name + "' found."));
    }

    private Issue end(RestCall call, String side) {
        JsonNode given = call.body().path(side);
        return find(
                jira,
                call,
                RestCall.text(given, "key").or(() -> RestCall.text(given, "id")).orElse("?"));
    }

    private void demand(ProjectPermissionKey permission, Issue issue, RestCall call, String otherwise) {
        if (!jira.get(PermissionManager.class).hasPermission(permission, issue, call.user())) {
            throw RestRefusal.of(403, otherwise);
        }
    }

    private static void require(ServiceResult result) {
        if (!result.isValid()) {
            throw RestRefusal.of(result.getErrorCollection());
        }
    }
}
