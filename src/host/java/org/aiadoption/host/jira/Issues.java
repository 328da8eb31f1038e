package org.aiadoption.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the host's pages and REST show of an issue: resolved, rendered, and filtered by what the viewer may see. */
public interface Issues {
    /** A user as pages name them. A deactivated user is still shown, an unknown key is shown as it is. */
    record Person(String key, String name, String displayName, boolean active) {}

    /** A status with its category key: new, indeterminate or done. */
    record StatusView(String id, String name, String category) {}

    /** Another issue in one line. */
    record Line(
            long id,
            String key,
            String summary,
            String typeName,
            StatusView status,
            @Nullable Person assignee,
            @Nullable LocalDate due) {}

    /** One link, seen from the issue shown. */
    record Link(long id, IssueLinkType type, boolean outward, Issue issue) {
        /** The inward or the outward description. */
        public String relation() {
            return outward ? type.getOutward() : type.getInward();
        }

        public Line other() {
            return Lines.line(issue);
        }
    }

    /** A custom field that has a value. */
    record FieldView(String id, String name, String typeKey, String text) {}

    /** A comment; {@code bodyHtml} is rendered and safe. */
    record CommentView(
            long id,
            @Nullable Person author,
            Instant created,
            @Nullable Person editor,
            Instant updated,
            String body,
            String bodyHtml) {}

    /** One changed field of a change: the texts that people read, and the stored values behind them. */
    record ItemView(
            String field,
            @Nullable String from,
            @Nullable String to,
            @Nullable String fromValue,
            @Nullable String toValue) {}

    /** What one person changed at one moment. */
    record ChangeView(long id, @Nullable Person author, Instant created, List<ItemView> items) {}

    /** The plain values of an issue. {@code description} is wiki markup, {@code descriptionHtml} rendered and safe. */
    record View(
            Line line,
            long projectId,
            String projectKey,
            String projectName,
            @Nullable String description,
            String descriptionHtml,
            @Nullable Person reporter,
            Instant created,
            Instant updated,
            @Nullable String resolution,
            @Nullable Instant resolved,
            List<String> labels,
            List<FieldView> fields) {}

    /** The issue, or nothing when there is none or the viewer may not browse it. */
    Optional<View> view(String key, @Nullable ApplicationUser viewer);

    List<Link> links(long issueId, @Nullable ApplicationUser viewer);

    /** The links of many issues by the issue's id, read in a fixed number of statements. */
    Map<Long, List<Link>> links(Collection<Long> issueIds, @Nullable ApplicationUser viewer);

    /** Those of the issues that the viewer may browse, by id, asked in one statement. */
    Set<Long> browsable(Collection<Long> issueIds, @Nullable ApplicationUser viewer);

    /** The epic this issue belongs to. */
    Optional<Line> epicOf(long issueId, @Nullable ApplicationUser viewer);

    /** The issues of an epic, by key. */
    List<Line> childrenOf(long epicId, @Nullable ApplicationUser viewer);

    List<CommentView> comments(long issueId);

    /** Oldest first. */
    List<ChangeView> history(long issueId);

    /** Adds a comment as this user, who must hold ADD_COMMENTS; returns its id. */
    long comment(long issueId, ApplicationUser author, String body);

    /** Whether the user may change this comment: EDIT_ALL_COMMENTS, or EDIT_OWN_COMMENTS for the author. */
    boolean mayEdit(long issueId, CommentView comment, ApplicationUser user);

    /** The same for deleting. */
    boolean mayDelete(long issueId, CommentView comment, ApplicationUser user);

    /** Changes a comment as this user, who may. */
    void editComment(long issueId, long commentId, ApplicationUser editor, String body);

    /** Deletes a comment as this user, who may. */
    void deleteComment(long issueId, long commentId, ApplicationUser deleter);

    /** Wiki markup to safe HTML. */
    String render(String wikiMarkup);
}
