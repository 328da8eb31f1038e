package org.aiadoption.host.jira.board;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.jira.permission.Permissions;
import org.jspecify.annotations.Nullable;

/** Boards in the database; one column for each category of statuses. */
public final class AgileBoards implements Boards {
    private static final String COLUMNS = "select b.id, b.name, b.board_type, b.filter_id, f.jql from board b"
            + " join search_filter f on f.id = b.filter_id where ";
    /** The last {@code ORDER BY} that stands in no quotation. */
    private static final Pattern ORDER = Pattern.compile("(?i)\\border\\s+by\\b(?=(?:[^\"']|\"[^\"]*\"|'[^']*')*$)");

    private final Db db;
    private final SearchService search;
    private final ConstantsManager constants;

    public AgileBoards(Db db, SearchService search, ConstantsManager constants) {
        this.db = db;
        this.search = search;
        this.constants = constants;
    }

    @Override
    public Board create(ApplicationUser owner, String name, String type, Filters.Filter filter) {
        long id = db.insert(
                "insert into board (name, board_type, filter_id, owner_key) values (?, ?, ?, ?)",
                name,
                type,
                filter.id(),
                owner.getKey());
        return new Board(id, name, type, filter.id(), filter.jql());
    }

    @Override
    public Optional<Board> find(long id, @Nullable ApplicationUser viewer) {
        return visible(viewer).stream().filter(board -> board.id() == id).findFirst();
    }

    @Override
    public void delete(long id) {
        db.update("delete from board where id = ?", id);
    }

    @Override
    public List<Board> visible(@Nullable ApplicationUser viewer) {
        if (viewer == null) {
            return List.of();
        }
        Permissions.Condition seen = SavedFilters.visibleTo(viewer);
        return db.list(
                COLUMNS + seen.sql() + " order by b.name, b.id",
                AgileBoards::read,
                seen.values().toArray());
    }

    @Override
    public List<Column> columns(Board board) {
        Map<String, List<String>> byCategory = new LinkedHashMap<>();
        for (Status status : constants.getStatuses()) {
            byCategory
                    .computeIfAbsent(status.getStatusCategory().getName(), name -> new ArrayList<>())
                    .add(status.getId());
        }
        return byCategory.entrySet().stream()
                .map(column -> new Column(column.getKey(), column.getValue()))
                .toList();
    }

    @Override
    public SearchResults<Issue> cards(
            Board board, @Nullable ApplicationUser viewer, String jql, PagerFilter<Issue> page) {
        SearchService.ParseResult parsed = search.parseQuery(viewer, narrowed(board.jql(), jql));
        // a query that names what is gone or hidden from the viewer shows no card
        boolean sound = parsed.isValid()
                && !search.validateQuery(viewer, parsed.getQuery()).hasAnyErrors();
        try {
            return sound
                    ? search.search(viewer, parsed.getQuery(), page)
                    : new SearchResults<>(List.of(), 0, page.getMax(), page.getStart());
        } catch (SearchException failure) {
            throw new IllegalStateException("The board's filter cannot be run", failure);
        }
    }

    /** The issues that both queries find, in the order that the second names, else in that of the first. */
    public static String narrowed(String query, String by) {
        Matcher order = ORDER.matcher(query);
        Matcher wanted = ORDER.matcher(by);
        String end = order.find() ? query.substring(order.start()) : "";
        String where = query.substring(0, query.length() - end.length());
        String byEnd = wanted.find() ? by.substring(wanted.start()) : "";
        String byWhere = by.substring(0, by.length() - byEnd.length());
        String both = Stream.of(where, byWhere)
                .filter(part -> !part.isBlank())
                .map(part -> "(" + part + ")")
                .collect(Collectors.joining(" AND "));
        return both + " " + (byEnd.isEmpty() ? end : byEnd);
    }

    private static Board read(ResultSet row) throws SQLException {
        return new Board(
                row.getLong("id"),
                row.getString("name"),
                row.getString("board_type"),
                row.getLong("filter_id"),
                row.getString("jql"));
    }
}
