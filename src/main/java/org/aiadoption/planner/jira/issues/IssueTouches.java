package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.IssueRemoval.Footprint;
import org.aiadoption.planner.domain.plan.Touch;
import org.jspecify.annotations.Nullable;

/**
 * The signs that somebody has used an issue. Whatever cannot be told from the planner's own work counts as use: an
 * issue is rather kept than lost.
 */
final class IssueTouches {

    /** The only fields whose change the planner itself leaves in an issue's history, as Jira names them there. */
    private static final Set<String> OWN_FIELDS =
            Set.of("labels", "Link", "assignee", "Epic Link", "Epic Child", "Epic Name", "Rank");

    private static final String STATUS = "status";
    private static final String ASSIGNEE = "assignee";

    private final ChangeHistoryManager history;
    private final CommentManager comments;
    private final IssueLinkManager links;

    IssueTouches(ChangeHistoryManager history, CommentManager comments, IssueLinkManager links) {
        this.history = history;
        this.comments = comments;
        this.links = links;
    }

    Set<Touch> of(Issue issue, Footprint made) {
        Set<Touch> touches = EnumSet.noneOf(Touch.class);
        history.getAllChangeItems(issue).stream()
                .filter(item -> !byPlanner(item, made))
                .map(item -> STATUS.equals(item.getField()) ? Touch.TRANSITION : Touch.HISTORY)
                .forEach(touches::add);
        note(touches, Touch.CHANGED, changed(issue, made));
        note(touches, Touch.COMMENT, !comments.getComments(issue).isEmpty());
        note(touches, Touch.WORKLOG, issue.getTimeSpent() != null);
        note(touches, Touch.ATTACHMENT, !issue.getAttachments().isEmpty());
        note(touches, Touch.SUBTASK, !issue.getSubTaskObjects().isEmpty());
        note(touches, Touch.LINK, linkedElsewhere(issue, made.ownIssues()));
        return touches;
    }

    private static void note(Set<Touch> touches, Touch touch, boolean found) {
        if (found) {
            touches.add(touch);
        }
    }

    /** The planner assigns only what nobody has; whoever takes an issue from somebody has used it. */
    private static boolean byPlanner(ChangeHistoryItem item, Footprint made) {
        boolean reassigned = ASSIGNEE.equals(item.getField())
                && item.getFroms().keySet().stream().anyMatch(from -> !from.isEmpty());
        return OWN_FIELDS.contains(item.getField())
                && item.getUserKey() != null
                && made.actors().contains(item.getUserKey())
                && !reassigned;
    }

    private static boolean changed(Issue issue, Footprint made) {
        IssueDraft draft = made.draft();
        Set<String> labels = issue.getLabels().stream().map(Label::getLabel).collect(Collectors.toSet());
        labels.remove(made.label());
        return !labels.isEmpty()
                || !plain(issue.getSummary()).equals(plain(draft.text().summary()))
                || !plain(issue.getDescription()).equals(plain(draft.text().description()))
                || !draft.typeId().equals(issue.getIssueTypeId())
                || draft.projectId() != issue.getProjectId();
    }

    /** Jira keeps line ends as the database returns them. */
    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    private boolean linkedElsewhere(Issue issue, Set<Long> own) {
        Stream<Long> ends = Stream.concat(
                links.getOutwardLinks(issue.getId()).stream().map(IssueLink::getDestinationId),
                links.getInwardLinks(issue.getId()).stream().map(IssueLink::getSourceId));
        return ends.anyMatch(end -> !own.contains(end));
    }
}
