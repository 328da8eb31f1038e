package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.application.port.FieldRef;
import org.aiadoption.planner.application.port.IssueTypeRef;
import org.aiadoption.planner.application.port.LinkTypeRef;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.Projects;
import org.jspecify.annotations.Nullable;

/** Jira's projects, read anew each time: Jira itself caches all of this. */
final class JiraProjects implements Projects {

    /** What the planner fills, what Jira gives a default, and what no new issue has. */
    private static final Set<String> TAKEN_CARE_OF = Set.of(
            "project",
            "issuetype",
            "summary",
            "description",
            "reporter",
            "assignee",
            "duedate",
            "priority",
            "resolution");

    /** How issues can be linked. */
    record Linking(IssueLinkManager links, IssueLinkTypeManager types) {}

    private final ProjectManager projects;
    private final IssueTypeSchemeManager schemes;
    private final Linking linking;
    private final FieldLayoutManager layouts;
    private final EpicFields epicFields;

    JiraProjects(
            ProjectManager projects,
            IssueTypeSchemeManager schemes,
            Linking linking,
            FieldLayoutManager layouts,
            EpicFields epicFields) {
        this.projects = projects;
        this.schemes = schemes;
        this.linking = linking;
        this.layouts = layouts;
        this.epicFields = epicFields;
    }

    @Override
    public Optional<ProjectRef> byKey(String key) {
        return ref(projects.getProjectObjByKey(key));
    }

    @Override
    public Optional<ProjectRef> byId(long id) {
        return ref(projects.getProjectObj(id));
    }

    @Override
    public List<IssueTypeRef> types(long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project == null
                ? List.of()
                : schemes.getNonSubTaskIssueTypesForProject(project).stream()
                        .map(type -> ref(project, type))
                        .toList();
    }

    @Override
    public List<LinkTypeRef> linkTypes() {
        return linking.links().isLinkingEnabled()
                ? linking.types().getIssueLinkTypes().stream()
                        .filter(type -> !type.isSystemLinkType())
                        .map(type -> new LinkTypeRef(type.getId(), type.getName()))
                        .toList()
                : List.of();
    }

    /** Fields that are on no create screen count too, since issues are made without screens. */
    @Override
    public List<FieldRef> requiredFields(long projectId, String typeId) {
        Project project = projects.getProjectObj(projectId);
        return project == null
                ? List.of()
                : layouts.getFieldLayout(project, typeId).getRequiredFieldLayoutItems(project, List.of(typeId)).stream()
                        .filter(item -> !item.isHidden())
                        .map(FieldLayoutItem::getOrderableField)
                        .map(field -> new FieldRef(field.getId(), field.getName()))
                        .filter(field -> !TAKEN_CARE_OF.contains(field.id()) && !epicFields.isEpicField(field.id()))
                        .toList();
    }

    @Override
    public boolean softwareInstalled() {
        return epicFields.installed();
    }

    private static Optional<ProjectRef> ref(@Nullable Project project) {
        return Optional.ofNullable(project)
                .map(p -> new ProjectRef(p.getId(), p.getKey(), p.getName(), p.isArchived()));
    }

    /** Jira Software gives the Epic Name field to epics alone. */
    private IssueTypeRef ref(Project project, IssueType type) {
        boolean epic = epicFields.epicName(project, type.getId()).isPresent();
        return new IssueTypeRef(type.getId(), type.getName(), epic);
    }
}
