package org.aiadoption.host.page;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.host.jira.Users;
import org.aiadoption.host.jira.field.Screens;
import org.aiadoption.host.jira.field.Screens.Operation;
import org.aiadoption.host.jira.issue.Resolutions;
import org.aiadoption.host.jira.permission.SecurityLevels;
import org.aiadoption.host.page.FormField.Choice;
import org.jspecify.annotations.Nullable;

/** Which fields the create and edit forms show for an issue type, with their values. */
final class IssueFields {
    private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    private static final Set<String> HIDDEN = Set.of("gh-epic-color", "gh-epic-status", "gh-lexo-rank", "gh-sprint");
    private static final int MANY = 200;

    private final Jira jira;

    IssueFields(Jira jira) {
        this.jira = jira;
    }

    List<FormField> of(Project project, IssueType type, Visit visit) {
        Set<String> required = required(project, type);
        List<FormField> fields = new ArrayList<>();
        fields.add(system("summary", "text", Set.of("summary"), visit));
        for (CustomField field : customFields(project, type)) {
            fields.add(custom(field, required.contains(field.getId()), project, visit.user()));
        }
        fields.add(system("description", "textarea", required, visit));
        List<Choice> people = jira.get(Users.class).assignable(project.getKey(), "", MANY).stream()
                .map(user -> new Choice(user.getName(), user.getDisplayName()))
                .toList();
        fields.add(system("assignee", "select", required, visit).withChoices(people));
        fields.add(system("duedate", "date", required, visit));
        fields.add(system("labels", "text", required, visit));
        security(project, visit)
                .ifPresent(choices -> fields.add(system("security", "select", required, visit)
                        .withChoices(choices)
                        .withValue(jira.get(SecurityLevels.class)
                                .defaultOf(project.getId())
                                .map(String::valueOf)
                                .orElse(""))));
        return fields;
    }

    /** Those of an operation's screen, where the project has one. */
    List<FormField> of(Project project, IssueType type, Visit visit, Operation operation) {
        Optional<List<String>> screen = jira.get(Screens.class).fields(project.getId(), operation);
        return of(project, type, visit).stream()
                .filter(field -> screen.map(ids -> ids.contains(field.id())).orElse(true))
                .toList();
    }

    /** Those of a transition's screen, and the comment that belongs to each. */
    List<FormField> transition(Issue issue, long screen, Visit visit) {
        List<FormField> known = new ArrayList<>(of(issue.getProjectObject(), issue.getIssueType(), visit));
        List<Choice> resolutions = Resolutions.all().entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
        known.add(system("resolution", "select", Set.of("resolution"), visit).withChoices(resolutions));
        List<FormField> shown = new ArrayList<>();
        for (String id : jira.get(Screens.class).fields(screen)) {
            known.stream().filter(field -> field.id().equals(id)).forEach(shown::add);
        }
        shown.add(system("comment", "textarea", Set.of(), visit));
        return shown;
    }

    private Optional<List<Choice>> security(Project project, Visit visit) {
        List<Choice> levels = jira.may(ProjectPermissions.SET_ISSUE_SECURITY, project, visit.user())
                ? jira.get(SecurityLevels.class).of(project.getId()).stream()
                        .map(level -> new Choice(String.valueOf(level.id()), level.name()))
                        .toList()
                : List.of();
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels);
    }

    List<FormField> filled(List<FormField> fields, Issue issue) {
        return fields.stream()
                .map(field -> field.withValue(stored(field.id(), issue)))
                .toList();
    }

    List<FormField> entered(List<FormField> fields, Visit visit) {
        return fields.stream()
                .map(field -> field.withValue(visit.param(field.id())))
                .toList();
    }

    /** The form as Jira's action parameters; dates in the user's picker format, which is all that Jira takes. */
    Map<String, String[]> parameters(List<FormField> fields, Visit visit) {
        Map<String, String[]> parameters = new HashMap<>();
        for (FormField field : fields) {
            String value = visit.param(field.id());
            String[] values = switch (field.kind()) {
                case "date" -> new String[] {pickerDate(value)};
                default -> field.id().equals("labels") ? words(value) : new String[] {value};
            };
            parameters.put(field.id(), values);
        }
        return parameters;
    }

    private String pickerDate(String text) {
        try {
            Timestamp midnight = Timestamp.valueOf(LocalDate.parse(text).atStartOfDay());
            return jira.get(DateTimeFormatterFactory.class)
                    .formatter()
                    .forLoggedInUser()
                    .withStyle(DateTimeStyle.DATE_PICKER)
                    .withSystemZone()
                    .format(midnight);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    private String stored(String id, Issue issue) {
        return switch (id) {
            case "summary" -> issue.getSummary();
            case "description" -> FormField.written(issue.getDescription());
            case "security" -> FormField.written(issue.getSecurityLevelId());
            case "resolution" -> FormField.written(issue.getResolutionId());
            case "comment" -> "";
            case "assignee" ->
                issue.getAssignee() == null ? "" : issue.getAssignee().getName();
            case "duedate" -> FormField.written(issue.getDueDate());
            case "labels" ->
                issue.getLabels().stream().map(Label::getLabel).sorted().collect(Collectors.joining(" "));
            default ->
                FormField.written(issue.getCustomFieldValue(
                        jira.get(CustomFieldManager.class).getCustomFieldObject(id)));
        };
    }

    private List<CustomField> customFields(Project project, IssueType type) {
        return jira.get(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field -> field.isInScope(project, List.of(type.getId())))
                .filter(field -> !HIDDEN.contains(shortKey(field)))
                .toList();
    }

    private FormField custom(CustomField field, boolean required, Project project, @Nullable ApplicationUser user) {
        if (field.getCustomFieldType().getKey().equals(EPIC_LINK)) {
            return FormField.text(field.getId(), field.getName(), "select", required)
                    .withChoices(epics(project, user));
        }
        String kind = switch (shortKey(field)) {
            case "textarea" -> "textarea";
            case "datepicker" -> "date";
            case "float" -> "number";
            default -> "text";
        };
        return FormField.text(field.getId(), field.getName(), kind, required);
    }

    private List<Choice> epics(Project project, @Nullable ApplicationUser user) {
        String jql = "project = \"" + project.getKey() + "\" AND issuetype = Epic ORDER BY key ASC";
        return jira.search(jql, user, 0, MANY).getResults().stream()
                .map(epic -> new Choice("key:" + epic.getKey(), epic.getKey() + " " + epic.getSummary()))
                .toList();
    }

    private Set<String> required(Project project, IssueType type) {
        return jira
                .get(FieldLayoutManager.class)
                .getFieldLayout(project, type.getId())
                .getRequiredFieldLayoutItems(project, List.of(type.getId()))
                .stream()
                .map(item -> item.getOrderableField().getId())
                .collect(Collectors.toSet());
    }

    private static FormField system(String id, String kind, Set<String> required, Visit visit) {
        return FormField.text(id, visit.text("field." + id), kind, required.contains(id));
    }

    private static String shortKey(CustomField field) {
        String key = field.getCustomFieldType().getKey();
        return key.substring(key.indexOf(':') + 1);
    }
}
