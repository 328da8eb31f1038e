package org.aiadoption.host.jira.board;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Agile boards: a filter seen as columns of statuses. A board is visible to those who see its filter. */
public interface Boards {
    /** A board of type kanban or scrum. */
    record Board(long id, String name, String type, long filterId, String ownerKey) {}

    /** A column: the ids of the statuses whose issues stand in it. */
    record Column(String name, List<String> statusIds) {}

    /** Makes a board on a filter that the owner sees. */
    Board create(ApplicationUser owner, String name, String type, long filterId);

    Optional<Board> find(long id, @Nullable ApplicationUser viewer);

    /** By name. */
    List<Board> visible(@Nullable ApplicationUser viewer);

    List<Column> columns(Board board);

    /** One page of the issues on the board that the viewer may browse, in the filter's order. */
    List<Issue> cards(Board board, @Nullable ApplicationUser viewer, int start, int max);

    long count(Board board, @Nullable ApplicationUser viewer);
}
