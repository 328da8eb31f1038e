package org.aiadoption.host.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiadoption.host.jira.field.Screens.Operation;

/** Create and edit an issue by a form; errors stand at their fields. */
final class IssueForms {
    private final Jira jira;
    private final IssueFields fields;

    IssueForms(Jira jira) {
        this.jira = jira;
        this.fields = new IssueFields(jira);
    }

    void mount(Routes routes) {
        routes.get(Routes.Access.USER, "/secure/CreateIssue!default.jspa", this::newIssue)
                .get(Routes.Access.USER, "/secure/CreateIssue.jspa", this::newIssue)
                .post(Routes.Access.USER, "/secure/CreateIssueDetails.jspa", this::create)
                .get(Routes.Access.USER, "/secure/EditIssue!default.jspa", this::edit)
                .post(Routes.Access.USER, "/secure/EditIssue.jspa", this::save);
    }

    private Answer newIssue(Visit visit) {
        return form(visit, new SimpleErrorCollection(), false);
    }

    private Answer form(Visit visit, ErrorCollection errors, boolean keepEntries) {
        List<Project> projects = jira.projects(ProjectPermissions.CREATE_ISSUES, visit.user());
        if (projects.isEmpty()) {
            return new Answer.Forbidden("create.nowhere");
        }
        Project project = project(visit, projects);
        List<IssueType> types = types(project);
        IssueType type = types.stream()
                .filter(candidate -> candidate.getId().equals(visit.param("issuetype")))
                .findFirst()
                .orElseGet(() -> preferred(types));
        List<FormField> shown = fields.of(project, type, visit, Operation.CREATE);
        Map<String, Object> model = new HashMap<>();
        model.put("projects", projects);
        model.put("into", project);
        model.put("types", types);
        model.put("type", type);
        model.put("fields", keepEntries ? fields.entered(shown, visit) : shown);
        model.put("errors", errors.getErrors());
        model.put("problems", errors.getErrorMessages());
        return new Answer.View("issue-create", model, visit.text("create.title"), general("jira.create.issue"));
    }

    private Answer create(Visit visit) {
        List<Project> projects = jira.projects(ProjectPermissions.CREATE_ISSUES, visit.user());
        if (projects.isEmpty()) {
            return new Answer.Forbidden("create.nowhere");
        }
        Project project = project(visit, projects);
        ApplicationUser user = Objects.requireNonNull(visit.user());
        IssueType type = types(project).stream()
                .filter(candidate -> candidate.getId().equals(visit.param("issuetype")))
                .findFirst()
                .orElse(null);
        if (type == null) {
            return form(visit, new SimpleErrorCollection(), true);
        }
        Map<String, String[]> parameters = fields.parameters(fields.of(project, type, visit, Operation.CREATE), visit);
        parameters.put("pid", new String[] {project.getId().toString()});
        parameters.put("issuetype", new String[] {type.getId()});
        parameters.put("reporter", new String[] {user.getName()});
        IssueService service = jira.get(IssueService.class);
        CreateValidationResult valid = service.validateCreate(user, service.newIssueInputParameters(parameters));
        if (!valid.isValid()) {
            return form(visit, valid.getErrorCollection(), true);
        }
        IssueResult made = service.create(user, valid);
        return made.isValid() ? back(made.getIssue()) : form(visit, made.getErrorCollection(), true);
    }

    private Answer edit(Visit visit) {
        return editable(visit, issue -> editForm(visit, issue, fields.filled(shown(visit, issue), issue), none()));
    }

    private Answer save(Visit visit) {
        return editable(visit, issue -> {
            IssueService service = jira.get(IssueService.class);
            List<FormField> shown = shown(visit, issue);
            UpdateValidationResult valid = service.validateUpdate(
                    visit.user(), issue.getId(), service.newIssueInputParameters(fields.parameters(shown, visit)));
            if (!valid.isValid()) {
                return editForm(visit, issue, fields.entered(shown, visit), valid.getErrorCollection());
            }
            IssueResult done = service.update(visit.user(), valid);
            return done.isValid()
                    ? back(issue)
                    : editForm(visit, issue, fields.entered(shown, visit), done.getErrorCollection());
        });
    }

    private interface Editing {
        Answer of(Issue issue);
    }

    private Answer editable(Visit visit, Editing editing) {
        return visit.number("id")
                .flatMap(id -> jira.issue(id, visit.user()))
                .map(issue -> jira.get(IssueService.class).isEditable(issue, visit.user())
                        ? editing.of(issue)
                        : new Answer.Forbidden("error.forbidden"))
                .orElseGet(Answer::absentIssue);
    }

    private Answer editForm(Visit visit, Issue issue, List<FormField> shown, ErrorCollection errors) {
        Map<String, Object> model = Map.of(
                "edited", issue, "fields", shown, "errors", errors.getErrors(), "problems", errors.getErrorMessages());
        return new Answer.View(
                "issue-edit", model, visit.text("edit.title", issue.getKey()), general("jira.edit.issue"));
    }

    private List<FormField> shown(Visit visit, Issue issue) {
        return fields.of(issue.getProjectObject(), issue.getIssueType(), visit, Operation.EDIT);
    }

    private static Project project(Visit visit, List<Project> projects) {
        return projects.stream()
                .filter(project -> project.getId().toString().equals(visit.param("pid")))
                .findFirst()
                .orElse(projects.get(0));
    }

    private static List<IssueType> types(Project project) {
        return project.getIssueTypes().stream()
                .filter(type -> !type.isSubTask())
                .toList();
    }

    /** Jira opens its dialog on the first type that is no epic. */
    private static IssueType preferred(List<IssueType> types) {
        return types.stream()
                .filter(type -> !type.getName().equals("Epic"))
                .findFirst()
                .orElse(types.get(0));
    }

    private static Frame general(String context) {
        return new Frame(Frame.Kind.GENERAL, null, null, List.of("atl.general", context));
    }

    private static ErrorCollection none() {
        return new SimpleErrorCollection();
    }

    private static Answer back(Issue issue) {
        return new Answer.Redirect("/browse/" + issue.getKey());
    }
}
