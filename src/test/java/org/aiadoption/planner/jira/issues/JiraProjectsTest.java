package org.aiadoption.planner.jira.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.List;
import org.aiadoption.planner.application.port.FieldRef;
import org.aiadoption.planner.application.port.IssueTypeRef;
import org.aiadoption.planner.application.port.LinkTypeRef;
import org.aiadoption.planner.application.port.ProjectRef;
import org.junit.jupiter.api.Test;

class JiraProjectsTest {

    private final TrackerDesk jira = new TrackerDesk();
    private final IssueTypeSchemeManager schemes = mock(IssueTypeSchemeManager.class);
    private final IssueLinkTypeManager linkTypes = mock(IssueLinkTypeManager.class);
    private final FieldLayoutManager layouts = mock(FieldLayoutManager.class);
    private final JiraProjects projects = new JiraProjects(
            jira.projects,
            schemes,
            new JiraProjects.Linking(jira.links, linkTypes),
            layouts,
            new EpicFields(jira.fields));

    @Test
    void a_project_is_found_by_key_and_id() {
        when(jira.project.getId()).thenReturn(10L);
        when(jira.project.getName()).thenReturn("Web shop");
        when(jira.projects.getProjectObjByKey("SHOP")).thenReturn(jira.project);

        assertThat(projects.byKey("SHOP")).contains(new ProjectRef(10, "SHOP", "Web shop", false));
        assertThat(projects.byId(10)).contains(new ProjectRef(10, "SHOP", "Web shop", false));
    }

    @Test
    void an_unknown_project_is_not_found() {
        assertThat(projects.byKey("NONE")).isEmpty();
        assertThat(projects.types(99)).isEmpty();
        assertThat(projects.requiredFields(99, "3")).isEmpty();
    }

    @Test
    void types_that_have_the_epic_name_field_are_epics() {
        List<IssueType> types = List.of(type("5", "Epos"), type("3", "Task"));
        when(schemes.getNonSubTaskIssueTypesForProject(jira.project)).thenReturn(types);
        CustomField epicName = jira.field("customfield_10011", "gh-epic-label");
        when(epicName.isInScope(jira.project, List.of("3"))).thenReturn(false);

        assertThat(projects.types(10))
                .containsExactly(new IssueTypeRef("5", "Epos", true), new IssueTypeRef("3", "Task", false));
    }

    @Test
    void without_jira_software_no_type_is_an_epic() {
        List<IssueType> types = List.of(type("5", "Epic"));
        when(schemes.getNonSubTaskIssueTypesForProject(jira.project)).thenReturn(types);

        assertThat(projects.types(10)).containsExactly(new IssueTypeRef("5", "Epic", false));
        assertThat(projects.softwareInstalled()).isFalse();
    }

    @Test
    void jira_software_is_there_when_both_of_its_fields_are() {
        CustomField name = jira.field("customfield_10011", "gh-epic-label");
        CustomField link = jira.field("customfield_10012", "gh-epic-link");
        when(jira.fields.getCustomFieldObjects()).thenReturn(List.of(name, link));

        assertThat(projects.softwareInstalled()).isTrue();
    }

    @Test
    void a_field_whose_app_is_disabled_is_passed_over() {
        CustomField orphan = jira.field("customfield_1", "gh-epic-label");
        doReturn(null).when(orphan).getCustomFieldType();

        assertThat(projects.softwareInstalled()).isFalse();
    }

    @Test
    void link_types_of_the_system_are_not_offered() {
        when(jira.links.isLinkingEnabled()).thenReturn(true);
        IssueLinkType relates = linkType(1, "Relates", false);
        IssueLinkType epicStory = linkType(2, "Epic-Story Link", true);
        when(linkTypes.getIssueLinkTypes()).thenReturn(List.of(relates, epicStory));

        assertThat(projects.linkTypes()).containsExactly(new LinkTypeRef(1, "Relates"));
    }

    @Test
    void there_are_no_link_types_where_linking_is_off() {
        assertThat(projects.linkTypes()).isEmpty();
    }

    @Test
    void required_fields_are_those_that_the_planner_does_not_fill() {
        jira.field("customfield_10011", "gh-epic-label");
        require("summary", "duedate", "priority", "customfield_10011", "components", "customfield_10020");

        assertThat(projects.requiredFields(10, "3"))
                .containsExactly(
                        new FieldRef("components", "Name of components"),
                        new FieldRef("customfield_10020", "Name of customfield_10020"));
    }

    private void require(String... fieldIds) {
        List<FieldLayoutItem> items =
                List.of(fieldIds).stream().map(JiraProjectsTest::required).toList();
        FieldLayout layout = mock(FieldLayout.class);
        when(layouts.getFieldLayout(jira.project, "3")).thenReturn(layout);
        when(layout.getRequiredFieldLayoutItems(any(), any())).thenReturn(items);
    }

    private static FieldLayoutItem required(String fieldId) {
        OrderableField<?> field = mock(OrderableField.class);
        when(field.getId()).thenReturn(fieldId);
        when(field.getName()).thenReturn("Name of " + fieldId);
        FieldLayoutItem item = mock(FieldLayoutItem.class);
        doReturn(field).when(item).getOrderableField();
        return item;
    }

    private static IssueType type(String id, String name) {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn(name);
        return type;
    }

    private static IssueLinkType linkType(long id, String name, boolean system) {
        IssueLinkType type = mock(IssueLinkType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn(name);
        when(type.isSystemLinkType()).thenReturn(system);
        return type;
    }
}
