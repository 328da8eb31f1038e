package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aiadoption.host.jira.field.Fields;
import org.aiadoption.host.jira.workflow.WorkflowSubject;
import org.jspecify.annotations.Nullable;

/** An issue in memory: new, or as it was read. Setters change this object only; nothing is stored by them. */
final class HostIssue implements MutableIssue, WorkflowSubject {
    final Lookups lookups;
    final Values values;

    @Nullable Long id;

    @Nullable Long number;

    Long projectId;
    String typeId;
    String summary = "";

    @Nullable String description;

    @Nullable String creator;

    @Nullable String reporter;

    @Nullable String assignee;

    @Nullable Timestamp created;

    @Nullable Timestamp updated;

    @Nullable LocalDate due;

    @Nullable String resolution;

    @Nullable Timestamp resolved;

    @Nullable String statusId;

    @Nullable Long securityLevel;

    /** The event that a transition's post-functions asked for. */
    @Nullable Long eventToFire;

    long workflowEntry;

    HostIssue(Lookups lookups, Long projectId, String typeId) {
        this.lookups = lookups;
        this.projectId = projectId;
        this.typeId = typeId;
        this.values = new Values();
    }

    /** As it is stored. */
    void ofEpic(long epic) {
        values.epic(epic);
        lookups.mayWant(epic);
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public @Nullable String getKey() {
        return number == null ? null : getProjectObject().getKey() + "-" + number;
    }

    @Override
    public @Nullable Long getNumber() {
        return number;
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public Project getProjectObject() {
        return lookups.project(projectId);
    }

    @Override
    public String getIssueTypeId() {
        return typeId;
    }

    @Override
    public @Nullable IssueType getIssueType() {
        return lookups.type(typeId).orElse(null);
    }

    @Override
    public String getSummary() {
        return summary;
    }

    @Override
    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public @Nullable ApplicationUser getAssignee() {
        return lookups.user(assignee);
    }

    @Override
    public @Nullable String getAssigneeId() {
        return assignee;
    }

    @Override
    public @Nullable ApplicationUser getReporter() {
        return lookups.user(reporter);
    }

    @Override
    public @Nullable String getReporterId() {
        return reporter;
    }

    @Override
    public @Nullable ApplicationUser getCreator() {
        return lookups.user(creator);
    }

    @Override
    public @Nullable String getCreatorId() {
        return creator;
    }

    @Override
    public @Nullable Timestamp getCreated() {
        return created;
    }

    @Override
    public @Nullable Timestamp getUpdated() {
        return updated;
    }

    /** Midnight in the system's zone, as in Jira. */
    @Override
    public @Nullable Timestamp getDueDate() {
        return due == null ? null : Timestamp.valueOf(due.atStartOfDay());
    }

    @Override
    public @Nullable Timestamp getResolutionDate() {
        return resolved;
    }

    @Override
    public @Nullable String getResolutionId() {
        return resolution;
    }

    @Override
    public @Nullable String getStatusId() {
        return statusId;
    }

    @Override
    public @Nullable Status getStatus() {
        return statusId == null ? null : lookups.world().statuses().byId(statusId);
    }

    @Override
    public @Nullable Long getSecurityLevelId() {
        return securityLevel;
    }

    @Override
    public Set<Label> getLabels() {
        Set<Label> labels = new LinkedHashSet<>();
        values.labels().forEach(text -> labels.add(new HostLabel(0L, Objects.requireNonNullElse(id, 0L), text)));
        return labels;
    }

    @Override
    public @Nullable Object getCustomFieldValue(CustomField field) {
        return Fields.isA(field, Fields.EPIC_LINK) ? lookups.issue(values.epic()) : values.text(field.getIdAsLong());
    }

    @Override
    public boolean isSubTask() {
        return lookups.type(typeId).map(IssueType::isSubTask).orElse(false);
    }

    /** The host makes no sub-tasks, takes no files and logs no work. */
    @Override
    public Collection<Issue> getSubTaskObjects() {
        return List.of();
    }

    @Override
    public Collection<Attachment> getAttachments() {
        return List.of();
    }

    @Override
    public @Nullable Long getTimeSpent() {
        return null;
    }

    @Override
    public boolean isCreated() {
        return id != null;
    }

    @Override
    public void setSummary(String summary) {
        this.summary = summary;
    }

    @Override
    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    @Override
    public void setAssignee(@Nullable ApplicationUser user) {
        assignee = user == null ? null : user.getKey();
    }

    @Override
    public void setReporter(@Nullable ApplicationUser user) {
        reporter = user == null ? null : user.getKey();
    }

    @Override
    public void setDueDate(@Nullable Timestamp dueDate) {
        due = dueDate == null ? null : dueDate.toLocalDateTime().toLocalDate();
    }

    /** Refused on an issue that is not stored: Jira's create is said to stumble over labels set this way. */
    @Override
    public void setLabels(Set<Label> labels) {
        if (id == null) {
            throw new IllegalStateException("Labels of a new issue are given as the parameter 'labels' or afterwards");
        }
        values.labels(labels.stream().map(Label::getLabel).toList());
    }

    /** An Epic Link takes the epic as an issue, every other field a text; anything else is refused at once. */
    @Override
    public void setCustomFieldValue(CustomField field, @Nullable Object value) {
        if (Fields.isA(field, Fields.EPIC_LINK)) {
            values.epic(value == null ? null : ((Issue) value).getId());
        } else {
            values.text(field.getIdAsLong(), (String) value);
        }
    }

    @Override
    public void resolve(String resolutionId) {
        resolution = resolutionId.isEmpty() ? null : resolutionId;
    }

    @Override
    public void fire(long eventTypeId) {
        eventToFire = eventTypeId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (id != null && other instanceof Issue that && id.equals(that.getId()));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return number == null ? "new issue" : String.valueOf(getKey());
    }
}
