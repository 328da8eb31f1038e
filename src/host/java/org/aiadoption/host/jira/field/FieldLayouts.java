package org.aiadoption.host.jira.field;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** Which fields are required where: summary, issue type and reporter always, others by project and issue type. */
public final class FieldLayouts implements FieldLayoutManager {
    private static final List<String> ALWAYS =
            List.of(IssueFieldConstants.SUMMARY, IssueFieldConstants.ISSUE_TYPE, IssueFieldConstants.REPORTER);

    private final Db db;
    private final Fields fields;
    private final Screens screens;

    public FieldLayouts(Db db, Fields fields) {
        this.db = db;
        this.fields = fields;
        this.screens = new Screens(db);
    }

    public Screens screens() {
        return screens;
    }

    private record SystemField(String getId) implements OrderableField<Object> {
        @Override
        public String getName() {
            return switch (getId) {
                case IssueFieldConstants.ISSUE_TYPE -> "Issue Type";
                case IssueFieldConstants.DUE_DATE -> "Due Date";
                case IssueFieldConstants.SECURITY -> "Security Level";
                default -> Character.toUpperCase(getId.charAt(0)) + getId.substring(1);
            };
        }
    }

    private record Required(OrderableField<?> getOrderableField) implements FieldLayoutItem {
        @Override
        public boolean isHidden() {
            return false;
        }

        @Override
        public boolean isRequired() {
            return true;
        }
    }

    /** The layout of one project and issue type. */
    private final class Layout implements FieldLayout {
        @Override
        public List<FieldLayoutItem> getRequiredFieldLayoutItems(Project project, List<String> issueTypes) {
            List<FieldLayoutItem> items = new ArrayList<>();
            for (String type : issueTypes) {
                required(project, type).forEach(field -> items.add(new Required(field)));
            }
            return items.stream().distinct().toList();
        }

        @Override
        public boolean isFieldHidden(String fieldId) {
            return false;
        }
    }

    @Override
    public FieldLayout getFieldLayout(Project project, @Nullable String issueTypeId) {
        return new Layout();
    }

    /** The fields that an issue of this type must have in this project. */
    public List<OrderableField<?>> required(Project project, String issueTypeId) {
        Set<String> ids = new TreeSet<>(db.list(
                "select field_id from required_field where (project_id is null or project_id = ?)"
                        + " and (type_id is null or type_id = ?)",
                row -> row.getString(1),
                project.getId(),
                Long.parseLong(issueTypeId)));
        List<OrderableField<?>> found = new ArrayList<>();
        ALWAYS.forEach(id -> found.add(new SystemField(id)));
        for (var field : fields.inScope(project, issueTypeId)) {
            if (ids.remove(field.getId())) {
                found.add(field);
            }
        }
        ids.stream().filter(id -> !id.startsWith("customfield_")).forEach(id -> found.add(new SystemField(id)));
        return found;
    }
}
