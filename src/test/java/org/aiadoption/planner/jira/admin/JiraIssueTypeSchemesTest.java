package org.aiadoption.planner.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aiadoption.planner.application.port.IssueTypeSchemes.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class JiraIssueTypeSchemesTest {

    private final IssueTypeManager types = mock(IssueTypeManager.class);
    private final IssueTypeSchemeManager manager = mock(IssueTypeSchemeManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final SearchService search = mock(SearchService.class);
    private final ParseResult query = mock(ParseResult.class);
    private final IssueType task = type("3", "Task");
    private final IssueType plan = type("10100", "AI implementation plan");
    private final FieldConfigScheme standard = mock(FieldConfigScheme.class);
    private final FieldConfigScheme software = mock(FieldConfigScheme.class);
    private final JiraIssueTypeSchemes schemes =
            new JiraIssueTypeSchemes(types, manager, projects, search, mock(JiraAuthenticationContext.class));

    @BeforeEach
    void make_two_schemes_of_which_the_default_one_offers_plans() {
        Project shop = project("SHOP", software);
        Project ops = project("OPS", software);
        Project misc = project("MISC", standard);
        when(standard.getId()).thenReturn(1L);
        when(standard.getName()).thenReturn("Default");
        when(software.getId()).thenReturn(2L);
        when(software.getName()).thenReturn("Software");
        lenient().when(manager.getAllSchemes()).thenReturn(List.of(standard, software));
        lenient().when(manager.isDefaultIssueTypeScheme(standard)).thenReturn(true);
        doReturn(List.of(task, plan)).when(manager).getIssueTypesForScheme(standard);
        doReturn(List.of(task)).when(manager).getIssueTypesForScheme(software);
        lenient().when(projects.getProjectObjects()).thenReturn(List.of(shop, ops, misc));
        lenient().when(search.parseQuery(any(), eq("issuetype = 10100"))).thenReturn(query);
        lenient().when(query.isValid()).thenReturn(true);
    }

    @Test
    void each_scheme_names_all_projects_that_share_it() {
        assertThat(schemes.schemes("10100"))
                .containsExactly(
                        new Scheme(1, "Default", true, List.of("MISC"), true),
                        new Scheme(2, "Software", false, List.of("SHOP", "OPS"), false));
    }

    @Test
    void a_type_that_does_not_exist_yet_is_in_no_scheme() {
        assertThat(schemes.schemes("")).extracting(Scheme::hasPlanType).containsOnly(false);
    }

    @Test
    void a_name_is_taken_in_whatever_case() {
        assertThat(schemes.nameTaken(" ai implementation PLAN")).isTrue();
        assertThat(schemes.nameTaken("Plan")).isFalse();
    }

    @Test
    void a_type_is_known_by_its_id() {
        assertThat(schemes.exists("10100")).isTrue();
        assertThat(schemes.exists("10101")).isFalse();
    }

    @Test
    void a_new_type_is_told_by_its_id() {
        when(types.createIssueType(eq("AI implementation plan"), eq("What for"), anyString()))
                .thenReturn(plan);

        assertThat(schemes.createType("AI implementation plan", "What for")).isEqualTo("10100");
    }

    @Test
    void exactly_the_chosen_schemes_offer_the_type_afterwards() {
        schemes.offerIn(Set.of(2L), "10100");

        verify(manager).update(standard, List.of("3"));
        verify(manager).update(software, List.of("3", "10100"));
    }

    @Test
    void schemes_that_are_right_already_are_left_alone() {
        schemes.offerIn(Set.of(1L), "10100");

        verify(manager, never()).update(any(), any());
    }

    @Test
    void issues_are_counted_whoever_may_see_them() throws SearchException {
        when(search.searchCountOverrideSecurity(any(), any())).thenReturn(4L);

        assertThat(schemes.issueCount("10100")).isEqualTo(4);
    }

    @Test
    void an_issue_that_the_search_index_does_not_know_yet_counts() {
        when(types.hasAssociatedIssues(plan)).thenReturn(true);

        assertThat(schemes.issueCount("10100")).isEqualTo(1);
    }

    @Test
    void a_type_that_is_gone_has_no_issues() {
        assertThat(schemes.issueCount("10101")).isZero();
    }

    @Test
    void a_search_that_fails_is_not_taken_for_none() throws SearchException {
        when(search.searchCountOverrideSecurity(any(), any())).thenThrow(new SearchException("index is being built"));

        assertThatThrownBy(() -> schemes.removeType("10100")).isInstanceOf(IllegalStateException.class);
        verify(types, never()).removeIssueType(any(), any());
    }

    @Test
    void a_type_that_no_issue_has_is_taken_from_all_schemes_and_removed() {
        schemes.removeType("10100");

        InOrder order = inOrder(manager, types);
        order.verify(manager).removeOptionFromAllSchemes("10100");
        order.verify(types).removeIssueType("10100", null);
    }

    @Test
    void a_type_that_an_issue_has_is_not_removed() {
        when(types.hasAssociatedIssues(plan)).thenReturn(true);

        assertThatThrownBy(() -> schemes.removeType("10100")).isInstanceOf(IllegalStateException.class);
        verify(types, never()).removeIssueType(any(), any());
    }

    private IssueType type(String id, String name) {
        IssueType type = mock(IssueType.class);
        lenient().when(type.getId()).thenReturn(id);
        lenient().when(type.getName()).thenReturn(name);
        lenient().when(types.getIssueType(id)).thenReturn(type);
        List<IssueType> all = new ArrayList<>(types.getIssueTypes());
        all.add(type);
        lenient().when(types.getIssueTypes()).thenReturn(all);
        return type;
    }

    private Project project(String key, FieldConfigScheme scheme) {
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn(key);
        when(manager.getConfigScheme(project)).thenReturn(scheme);
        return project;
    }
}
