package org.aiadoption.host.restapi;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.host.jira.Issues.CommentView;
import org.jspecify.annotations.Nullable;

/** Comments: what a body says about them, and who may do it. */
final class CommentInput {
    private static final int LONGEST = 32_767;

    private final Lookup lookup;

    CommentInput(Lookup lookup) {
        this.lookup = lookup;
    }

    /** One operation of {@code update.comment}; what can be refused is refused before the issue is touched. */
    Consumer<Issue> read(JsonNode operation, @Nullable Issue issue) {
        Issues all = lookup.jira.get(Issues.class);
        ApplicationUser user = lookup.caller.user();
        if (operation.has("edit") && issue != null) {
            JsonNode given = operation.get("edit");
            CommentView comment = editable(issue, id(given));
            String body = body(given);
            return stored -> all.editComment(stored.getId(), comment.id(), user, body);
        }
        if (operation.has("remove") && issue != null) {
            CommentView comment = deletable(issue, id(operation.get("remove")));
            return stored -> all.deleteComment(stored.getId(), comment.id(), user);
        }
        String body = body(IssueInput.only("comment", operation, "add"));
        if (issue != null) {
            demandAdding(issue);
        }
        return stored -> {
            demandAdding(stored);
            all.comment(stored.getId(), user, body);
        };
    }

    void demandAdding(Issue issue) {
        lookup.demand(
                ProjectPermissions.ADD_COMMENTS, issue, "You do not have the permission to comment on this issue.");
    }

    /** The text of a comment. One that only some may read is refused: this host would show it to all. */
    String body(JsonNode given) {
        if (given.hasNonNull("visibility")) {
            throw RestRefusal.field("visibility", "Comment visibility is not supported by this server.");
        }
        String text = given.path("body").isTextual() ? given.path("body").asText() : "";
        if (text.isBlank()) {
            throw RestRefusal.field("comment", "Comment body can not be empty!");
        }
        if (text.length() > LONGEST) {
            throw RestRefusal.field(
                    "comment", "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
        }
        return text;
    }

    CommentView find(Issue issue, String id) {
        return lookup.jira.get(Issues.class).comments(issue.getId()).stream()
                .filter(comment -> String.valueOf(comment.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> RestRefusal.of(404, "Can not find a comment for the id: " + id + "."));
    }

    CommentView editable(Issue issue, String id) {
        CommentView comment = find(issue, id);
        if (!lookup.jira.get(Issues.class).mayEdit(issue.getId(), comment, lookup.caller.user())) {
            throw RestRefusal.of(400, "You do not have the permission to edit this comment.");
        }
        return comment;
    }

    CommentView deletable(Issue issue, String id) {
        CommentView comment = find(issue, id);
        if (!lookup.jira.get(Issues.class).mayDelete(issue.getId(), comment, lookup.caller.user())) {
            throw RestRefusal.of(400, "You do not have permission to delete this comment.");
        }
        return comment;
    }

    private static String id(JsonNode given) {
        return Json.text(given, "id").orElse("");
    }
}
