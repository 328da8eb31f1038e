package org.aiadoption.host.jira.board;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** Boards in the database; one column for each category of statuses. */
public final class AgileBoards implements Boards {
    private static final String COLUMNS = "select b.id, b.name, b.board_type, b.filter_id, b.owner_key from board b"
            + " join search_filter f on f.id = b.filter_id where (f.owner_key = ? or f.shared = true) ";

    private final Db db;
    private final Filters filters;
    private final SearchService search;
    private final ConstantsManager constants;

    public AgileBoards(Db db, Filters filters, SearchService search, ConstantsManager constants) {
        this.db = db;
        this.filters = filters;
        this.search = search;
        this.constants = constants;
    }

    @Override
    public Board create(ApplicationUser owner, String name, String type, long filterId) {
        if (filters.find(filterId, owner).isEmpty()) {
            throw new IllegalArgumentException("The filter does not exist or you do not have permission to see it.");
        }
        long id = db.insert(
                "insert into board (name, board_type, filter_id, owner_key) values (?, ?, ?, ?)",
                name,
                type,
                filterId,
                owner.getKey());
        return new Board(id, name, type, filterId, owner.getKey());
    }

    @Override
    public Optional<Board> find(long id, @Nullable ApplicationUser viewer) {
        return viewer == null
                ? Optional.empty()
                : db.first(COLUMNS + "and b.id = ?", AgileBoards::read, viewer.getKey(), id);
    }

    @Override
    public List<Board> visible(@Nullable ApplicationUser viewer) {
        return viewer == null
                ? List.of()
                : db.list(COLUMNS + "order by b.name, b.id", AgileBoards::read, viewer.getKey());
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
    public List<Issue> cards(Board board, @Nullable ApplicationUser viewer, int start, int max) {
        Optional<Query> query = query(board, viewer);
        if (query.isEmpty()) {
            return List.of();
        }
        SearchResults<Issue> page = run(() -> search.search(viewer, query.get(), new PagerFilter<Issue>(start, max)));
        return page.getResults();
    }

    @Override
    public long count(Board board, @Nullable ApplicationUser viewer) {
        return query(board, viewer)
                .map(query -> run(() -> search.searchCount(viewer, query)))
                .orElse(0L);
    }

    /** A search that may fail. */
    @FunctionalInterface
    private interface Search<T> {
        T run() throws SearchException;
    }

    private static <T> T run(Search<T> search) {
        try {
            return search.run();
        } catch (SearchException failure) {
            throw new IllegalStateException("The board's filter cannot be run", failure);
        }
    }

    /** Nothing when the filter's query names what is gone or hidden from the viewer: then the board shows no card. */
    private Optional<Query> query(Board board, @Nullable ApplicationUser viewer) {
        return filters.find(board.filterId(), viewer)
                .map(filter -> search.parseQuery(viewer, filter.jql()))
                .filter(SearchService.ParseResult::isValid)
                .map(SearchService.ParseResult::getQuery)
                .filter(query -> !search.validateQuery(viewer, query).hasAnyErrors());
    }

    private static Board read(ResultSet row) throws SQLException {
        return new Board(
                row.getLong("id"),
                row.getString("name"),
                row.getString("board_type"),
                row.getLong("filter_id"),
                row.getString("owner_key"));
    }
}
