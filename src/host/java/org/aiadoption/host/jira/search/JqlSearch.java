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
import java.util.Map;
import java.util.stream.Collectors;
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
    /** The tables that sorts name, by the name that they have in a sort. */
    private static final Map<String, String> JOINS = Map.of(
            "p.", "join project p on p.id = i.project_id ",
            "s.", "join status s on s.id = i.status_id ",
            "t.", "join issue_type t on t.id = i.type_id ");

    private static final String INDEXED = "where i.indexed = true and ";
    private static final String COUNTED = "select count(*) from issue i " + INDEXED;

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
        return page(new Asked(searcher, parsed(query), true), pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(
            @Nullable ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
        return page(new Asked(searcher, parsed(query), false), pager);
    }

    @Override
    public long searchCount(@Nullable ApplicationUser searcher, Query query) throws SearchException {
        return count(new Asked(searcher, parsed(query), true));
    }

    @Override
    public long searchCountOverrideSecurity(@Nullable ApplicationUser searcher, Query query) throws SearchException {
        return count(new Asked(searcher, parsed(query), false));
    }

    @Override
    public String getJqlString(Query query) {
        return query.getQueryString();
    }

    /** A query of somebody; what is hidden from the searcher is left out unless it is not {@code guarded}. */
    private record Asked(@Nullable ApplicationUser searcher, ParsedQuery query, boolean guarded) {}

    private SearchResults<Issue> page(Asked asked, PagerFilter<?> pager) throws SearchException {
        Sql matching = matching(asked);
        Sql where = asked.guarded() ? Sql.join("and", List.of(matching, browsable(asked.searcher()))) : matching;
        String order = new Translation(fields, functions, asked.searcher()).orderBy(asked.query());
        List<Object> values = new ArrayList<>(where.values());
        // why: one more tells the end; a count beside each row would keep the database from taking the page off an
        // index
        values.add(pager.getMax() + 1L);
        values.add(pager.getStart());
        List<Long> ids = db.list(
                "select i.id from issue i " + joined(order) + INDEXED + where.text() + " order by " + order
                        + " limit ? offset ?",
                row -> row.getLong(1),
                values.toArray());
        boolean isEnd = ids.size() <= pager.getMax() && (pager.getStart() == 0 || !ids.isEmpty());
        int total = isEnd ? pager.getStart() + ids.size() : Math.toIntExact(count(asked));
        List<Long> page = ids.subList(0, Math.min(ids.size(), pager.getMax()));
        return new SearchResults<>(store.byIds(page), total, pager.getMax(), pager.getStart());
    }

    /** The tables that an order names. */
    private static String joined(String order) {
        return JOINS.entrySet().stream()
                .filter(join -> order.contains(join.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    /** Issues without a security level are counted by themselves, because an index tells all about them. */
    private long count(Asked asked) throws SearchException {
        Sql matching = matching(asked);
        if (!asked.guarded()) {
            return db.number(COUNTED + matching.text(), matching.values().toArray());
        }
        Sql open = Sql.join(
                "and",
                List.of(
                        matching,
                        sql(Permissions.inBrowsableProject(asked.searcher())),
                        Sql.of("i.security_level is null")));
        Sql levelled =
                Sql.join("and", List.of(matching, Sql.of("i.security_level is not null"), browsable(asked.searcher())));
        List<Object> values = new ArrayList<>(open.values());
        values.addAll(levelled.values());
        return db.number(
                "select (" + COUNTED + open.text() + ") + (" + COUNTED + levelled.text() + ")", values.toArray());
    }

    /** Jira answers a search with unknown values as if nothing were found; here the caller learns what is wrong. */
    private Sql matching(Asked asked) throws SearchException {
        Translation translation = new Translation(fields, functions, asked.searcher());
        Sql where = translation.where(asked.query());
        translation.orderBy(asked.query());
        if (translation.messages().hasAnyErrors()) {
            throw new SearchException(String.join(" ", translation.messages().getErrorMessages()));
        }
        return where;
    }

    /** Holds for rows {@code i} that the searcher may see. */
    static Sql browsable(@Nullable ApplicationUser searcher) {
        return sql(Permissions.browsable(searcher));
    }

    private static Sql sql(Permissions.Condition condition) {
        return new Sql(condition.sql(), condition.values());
    }

    private static ParsedQuery parsed(Query query) {
        if (query instanceof ParsedQuery parsed) {
            return parsed;
        }
        throw new IllegalArgumentException("A query comes from SearchService.parseQuery");
    }
}
