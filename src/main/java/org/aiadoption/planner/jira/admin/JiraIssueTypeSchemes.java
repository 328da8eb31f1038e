package org.aiadoption.planner.jira.admin;

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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.port.IssueTypeSchemes;

/**
 * Issue types and their schemes through Jira's managers, which ask for no permission and warn of nothing. Which
 * projects share a scheme is asked project by project, since a default scheme does not list its own.
 */
final class JiraIssueTypeSchemes implements IssueTypeSchemes {

    /** Jira keeps the address, so it must not change from version to version. */
    private static final String ICON = "/download/resources/org.aiadoption.planner:icons/plan-type.svg";

    private final IssueTypeManager types;
    private final IssueTypeSchemeManager schemes;
    private final ProjectManager projects;
    private final SearchService search;
    private final JiraAuthenticationContext login;

    JiraIssueTypeSchemes(
            IssueTypeManager types,
            IssueTypeSchemeManager schemes,
            ProjectManager projects,
            SearchService search,
            JiraAuthenticationContext login) {
        this.types = types;
        this.schemes = schemes;
        this.projects = projects;
        this.search = search;
        this.login = login;
    }

    @Override
    public List<Scheme> schemes(String typeId) {
        Map<Long, List<String>> projectKeys = projects.getProjectObjects().stream()
                .collect(Collectors.groupingBy(
                        project -> schemes.getConfigScheme(project).getId(),
                        Collectors.mapping(Project::getKey, Collectors.toList())));
        return schemes.getAllSchemes().stream()
                .map(scheme -> scheme(scheme, projectKeys.getOrDefault(scheme.getId(), List.of()), typeId))
                .toList();
    }

    @Override
    public boolean nameTaken(String name) {
        return types.getIssueTypes().stream().anyMatch(type -> type.getName().equalsIgnoreCase(name.strip()));
    }

    @Override
    public boolean exists(String typeId) {
        return types.getIssueType(typeId) != null;
    }

    @Override
    public String createType(String name, String description) {
        return types.createIssueType(name, description, ICON).getId();
    }

    @Override
    public void offerIn(Set<Long> schemeIds, String typeId) {
        for (FieldConfigScheme scheme : schemes.getAllSchemes()) {
            boolean wanted = schemeIds.contains(scheme.getId());
            if (offered(scheme).contains(typeId) != wanted) {
                schemes.update(scheme, wanted ? with(scheme, typeId) : without(scheme, typeId));
            }
        }
    }

    private List<String> with(FieldConfigScheme scheme, String typeId) {
        List<String> changed = new ArrayList<>(offered(scheme));
        changed.add(typeId);
        return changed;
    }

    private List<String> without(FieldConfigScheme scheme, String typeId) {
        List<String> changed = new ArrayList<>(offered(scheme));
        changed.remove(typeId);
        return changed;
    }

    @Override
    public long issueCount(String typeId) {
        IssueType type = types.getIssueType(typeId);
        return type == null ? 0 : count(type);
    }

    @Override
    public void removeType(String typeId) {
        if (issueCount(typeId) > 0) {
            throw new IllegalStateException("issues have the type " + typeId);
        }
        schemes.removeOptionFromAllSchemes(typeId);
        types.removeIssueType(typeId, null);
    }

    /**
     * Counts what the administrator may not see, too. Never 0 while Jira itself knows of an issue: the search index, which
     * the number comes from, may lag behind.
     */
    private long count(IssueType type) {
        ParseResult query = search.parseQuery(login.getLoggedInUser(), "issuetype = " + type.getId());
        if (!query.isValid()) {
            throw new IllegalStateException("Jira cannot search for type " + type.getId());
        }
        try {
            long found = search.searchCountOverrideSecurity(login.getLoggedInUser(), query.getQuery());
            return found == 0 && types.hasAssociatedIssues(type) ? 1 : found;
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot search for type " + type.getId(), e);
        }
    }

    private Scheme scheme(FieldConfigScheme scheme, List<String> projectKeys, String typeId) {
        return new Scheme(
                scheme.getId(),
                scheme.getName(),
                schemes.isDefaultIssueTypeScheme(scheme),
                projectKeys,
                offered(scheme).contains(typeId));
    }

    private List<String> offered(FieldConfigScheme scheme) {
        return schemes.getIssueTypesForScheme(scheme).stream()
                .map(IssueType::getId)
                .toList();
    }
}
