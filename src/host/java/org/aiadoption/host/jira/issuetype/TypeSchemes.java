package org.aiadoption.host.jira.issuetype;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/**
 * Issue type schemes. Like Jira's manager it asks no permission. Unlike Jira's it refuses to take a type out of a
 * scheme while its projects have issues of that type, which Jira leaves to the pages of the administration.
 */
public final class TypeSchemes implements IssueTypeSchemeManager {
    private static final String COLUMNS = "select s.id, s.name, s.description, s.standard from type_scheme s ";

    private final Db db;
    private final IssueTypes types;

    public TypeSchemes(Db db, IssueTypes types) {
        this.db = db;
        this.types = types;
    }

    @Override
    public FieldConfigScheme create(String schemeName, @Nullable String schemeDescription, List<String> optionIds) {
        long id = db.insert(
                "insert into type_scheme (name, description, standard) values (?, ?, false)",
                schemeName,
                schemeDescription);
        return update(byId(id), optionIds);
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds) {
        long id = configScheme.getId();
        Set<String> wanted = new LinkedHashSet<>(optionIds);
        requireKnown(wanted);
        requireUnused(configScheme, wanted);
        db.update("delete from type_scheme_entry where scheme_id = ?", id);
        long seq = 0;
        for (String typeId : wanted) {
            db.update(
                    "insert into type_scheme_entry (scheme_id, type_id, seq) values (?, ?, ?)",
                    id,
                    Long.parseLong(typeId),
                    seq++);
        }
        return byId(id);
    }

    @Override
    public List<FieldConfigScheme> getAllSchemes() {
        return db.list(COLUMNS + "order by s.id", this::read);
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return db.first(COLUMNS + "join project p on p.type_scheme = s.id where p.id = ?", this::read, project.getId())
                .orElseGet(this::getDefaultIssueTypeScheme);
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return db.first(COLUMNS + "where s.standard = true", this::read).orElseThrow();
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme configScheme) {
        return getDefaultIssueTypeScheme().getId().equals(configScheme.getId());
    }

    @Override
    public void removeOptionFromAllSchemes(String optionId) {
        db.update("delete from type_scheme_entry where type_id = ?", Long.parseLong(optionId));
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return types.ofScheme(getConfigScheme(project).getId());
    }

    @Override
    public Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project) {
        return getIssueTypesForProject(project).stream()
                .filter(type -> !type.isSubTask())
                .toList();
    }

    @Override
    public Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme configScheme) {
        return types.ofScheme(configScheme.getId());
    }

    @Override
    public Collection<IssueType> getIssueTypesForDefaultScheme() {
        return getIssueTypesForScheme(getDefaultIssueTypeScheme());
    }

    private void requireKnown(Set<String> typeIds) {
        for (String id : typeIds) {
            if (types.getIssueType(id) == null) {
                throw new IllegalArgumentException("There is no issue type with the id " + id);
            }
        }
    }

    private void requireUnused(FieldConfigScheme scheme, Set<String> wanted) {
        for (String id : ids(types.ofScheme(scheme.getId()))) {
            if (!wanted.contains(id) && inUse(scheme, id)) {
                throw new IllegalStateException(
                        "Issues of the type " + id + " exist in projects of the scheme '" + scheme.getName() + "'");
            }
        }
    }

    private boolean inUse(FieldConfigScheme scheme, String typeId) {
        String projects = isDefaultIssueTypeScheme(scheme) ? "p.type_scheme is null" : "p.type_scheme = ?";
        String sql = "select 1 from issue i join project p on p.id = i.project_id where i.type_id = ? and " + projects;
        return isDefaultIssueTypeScheme(scheme)
                ? db.exists(sql, Long.parseLong(typeId))
                : db.exists(sql, Long.parseLong(typeId), scheme.getId());
    }

    private static Set<String> ids(Collection<IssueType> types) {
        Set<String> ids = new LinkedHashSet<>();
        types.forEach(type -> ids.add(type.getId()));
        return ids;
    }

    private FieldConfigScheme byId(long id) {
        return db.first(COLUMNS + "where s.id = ?", this::read, id).orElseThrow();
    }

    private FieldConfigScheme read(ResultSet row) throws SQLException {
        return new HostTypeScheme(
                row.getLong("id"),
                row.getString("name"),
                Objects.requireNonNullElse(row.getString("description"), ""),
                row.getBoolean("standard"));
    }
}
