package org.aiadoption.host.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.jira.issue.IssueStore;
import org.aiadoption.host.jira.issue.World;
import org.aiadoption.host.jira.permission.Permissions;
import org.aiadoption.host.jira.project.Projects;
import org.aiadoption.host.jira.user.UserDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Searching by JQL. The database filters by what the searcher may browse, counts and pages; issues that are stored but
 * not yet indexed are not found, as in Jira.
 */
public final class JqlSearch implements SearchService {
    /** What the sorts name. */
    private static final String JOINED = "join project p on p.id = i.project_id join status s on s.id = i.status_id"
            + " join issue_type t on t.id = i.type_id ";

    private static final String INDEXED = "where i.indexed = true and ";

    private final Db db;
    private final IssueStore store;
    private final JqlFunctions functions;
    private final JqlFields fields;

    private JqlSearch(Db db, IssueStore store, JqlFunctions functions, JqlFields fields) {
        this.db = db;
        this.store = store;
        this.functions = functions;
        this.fields = fields;
    }

    /** What a search stands on. */
    public record Ground(Db db, IssueStore store, World world, Projects projects, UserDirectory users, Clock clock) {}

    /** Puts the search together. */
    public static JqlSearch over(Ground ground, PermissionManager permissions, JqlFunctions functions) {
        Values values = new Values(ground, permissions, functions);
        Moments moments = new Moments(ground.users(), ground.clock());
        JqlFields fields = new JqlFields(ground.world().fields(), values, moments);
        return new JqlSearch(ground.db(), ground.store(), functions, fields);
    }

    @Override
    public ParseResult parseQuery(@Nullable ApplicationUser searcher, String query) {
        MessageSet messages = new MessageSetImpl();
        try {
            return new ParseResult(JqlReader.read(query), messages);
        } catch (JqlException wrong) {
            messages.addErrorMessage(wrong.getMessage());
            return new ParseResult(null, messages);
        }
    }

    @Override
    public MessageSet validateQuery(@Nullable ApplicationUser searcher, Query query) {
        Translation translation = new Translation(fields, functions, searcher);
        translation.where(parsed(query));
        translation.orderBy(parsed(query));
        return translation.messages();
    }

    @Override
    public SearchResults<Issue> search(@Nullable ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        return page(searcher, query, pager, browsable(searcher));
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(
            @Nullable ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
        return page(searcher, query, pager, Sql.of("1 = 1"));
    }

    @Override
    public long searchCount(@Nullable ApplicationUser searcher, Query query) throws SearchException {
        return count(condition(searcher, query, browsable(searcher)));
    }

    @Override
    public long searchCountOverrideSecurity(@Nullable ApplicationUser searcher, Query query) throws SearchException {
        return count(condition(searcher, query, Sql.of("1 = 1")));
    }

    @Override
    public String getJqlString(Query query) {
        return query.getQueryString();
    }

    private SearchResults<Issue> page(
            @Nullable ApplicationUser searcher, Query query, PagerFilter<?> pager, Sql security)
            throws SearchException {
        Sql where = condition(searcher, query, security);
        List<Object> values = new ArrayList<>(where.values());
        values.add(pager.getMax());
        values.add(pager.getStart());
        List<Hit> hits = db.list(
                "select i.id, count(*) over () from issue i " + JOINED + INDEXED + where.text() + " order by "
                        + new Translation(fields, functions, searcher).orderBy(parsed(query)) + " limit ? offset ?",
                row -> new Hit(row.getLong(1), row.getInt(2)),
                values.toArray());
        int total = hits.isEmpty() ? Math.toIntExact(count(where)) : hits.get(0).total();
        List<Issue> issues = store.byIds(hits.stream().map(Hit::id).toList());
        return new SearchResults<>(issues, total, pager.getMax(), pager.getStart());
    }

    /** An issue of a page, and how many there are on all pages. */
    private record Hit(Long id, int total) {}

    private long count(Sql where) {
        return db.number(
                "select count(*) from issue i " + INDEXED + where.text(),
                where.values().toArray());
    }

    /** Jira answers a search with unknown values as if nothing were found; here the caller learns what is wrong. */
    private Sql condition(@Nullable ApplicationUser searcher, Query query, Sql security) throws SearchException {
        Translation translation = new Translation(fields, functions, searcher);
        Sql where = translation.where(parsed(query));
        translation.orderBy(parsed(query));
        if (translation.messages().hasAnyErrors()) {
            throw new SearchException(String.join(" ", translation.messages().getErrorMessages()));
        }
        return Sql.join("and", List.of(where, security));
    }

    /** Holds for rows {@code i} that the searcher may see. */
    static Sql browsable(@Nullable ApplicationUser searcher) {
        Permissions.Condition condition = Permissions.browsable(searcher);
        return new Sql(condition.sql(), condition.values());
    }

    private static ParsedQuery parsed(Query query) {
        if (query instanceof ParsedQuery parsed) {
            return parsed;
        }
        throw new IllegalArgumentException("A query comes from SearchService.parseQuery");
    }
}
