package org.aiadoption.host.jira.board;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Agile boards: a filter seen as columns of statuses. A board is visible to those who see its filter. */
public interface Boards {
    /** A board of type kanban or scrum. */
    record Board(long id, String name, String type, long filterId, String jql) {
        private static final Pattern PROJECT =
                Pattern.compile("\\bproject\\s*=\\s*[\"']?([A-Za-z][A-Za-z0-9_]+)", Pattern.CASE_INSENSITIVE);

        /** The key of the project that the filter names: there the board stands in the sidebar, as in Jira. */
        public Optional<String> project() {
            Matcher named = PROJECT.matcher(jql);
            return named.find() ? Optional.of(named.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
        }
    }

    /** A column: the ids of the statuses whose issues stand in it. */
    record Column(String name, List<String> statusIds) {}

    /** Makes a board on a filter that the owner sees. */
    Board create(ApplicationUser owner, String name, String type, Filters.Filter filter);

    Optional<Board> find(long id, @Nullable ApplicationUser viewer);

    /** By name. */
    List<Board> visible(@Nullable ApplicationUser viewer);

    List<Column> columns(Board board);

    /**
     * One page of the issues on the board that the viewer may browse, in the filter's order; {@code jql}, which may be
     * blank, narrows them.
     */
    SearchResults<Issue> cards(Board board, @Nullable ApplicationUser viewer, String jql, PagerFilter<Issue> page);

    void delete(long id);
}
