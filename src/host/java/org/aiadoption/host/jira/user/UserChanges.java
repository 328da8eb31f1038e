package org.aiadoption.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Locale;
import org.aiadoption.host.data.Db;

/** What an administrator does to a user. Whoever calls has asked who it is. */
public final class UserChanges {
    /** Where the key of a user is kept. */
    private static final List<String> KEYS = List.of(
            "app_user.user_key",
            "membership.user_key",
            "project.lead_key",
            "issue.creator",
            "issue.reporter",
            "issue.assignee",
            "issue_comment.author",
            "issue_comment.editor",
            "change_group.author",
            "workflow_step.owner",
            "workflow_step.caller",
            "search_filter.owner_key",
            "board.owner_key");

    private static final List<String> HOLDERS = List.of("permission_grant", "security_grant", "role_actor");
    private static final String NEW_KEY = "JIRAUSER";
    private static final int HASH_DIGITS = 0xfffff;

    private final Db db;
    private final UserDirectory users;
    private final KeyChangeHandlers handlers;

    public UserChanges(Db db, UserDirectory users, KeyChangeHandlers handlers) {
        this.db = db;
        this.users = users;
        this.handlers = handlers;
    }

    /** Gives the user another name; the key stays. */
    public ErrorCollection rename(ApplicationUser user, String name) {
        ErrorCollection errors = new SimpleErrorCollection();
        ApplicationUser holder = users.getUserByName(name);
        if (name.isBlank()) {
            errors.addError("username", "You must specify a username.");
        } else if (name.matches(".*[<>&\\s].*")) {
            errors.addError("username", "The username must not contain '<', '>', '&' or white space.");
        } else if (holder != null && !holder.equals(user)) {
            errors.addError("username", "A user with that username already exists.");
        } else {
            db.update(
                    "update app_user set user_name = ? where user_key = ?",
                    name.toLowerCase(Locale.ROOT),
                    user.getKey());
        }
        return errors;
    }

    public void describe(ApplicationUser user, String displayName, String email) {
        db.update(
                "update app_user set display_name = ?, email = ? where user_key = ?",
                displayName,
                email,
                user.getKey());
    }

    /**
     * Takes name, display name and address from a user and deactivates the account. A key from before Jira 8.4, which
     * was the name, gives way to one of today's make, and plugins are told; any other key stays. What the user leads and
     * owns passes on.
     */
    public void anonymise(ApplicationUser user, ApplicationUser newOwner) {
        long id = db.number("select id from app_user where user_key = ?", user.getKey());
        for (String column : List.of("project.lead_key", "search_filter.owner_key", "board.owner_key")) {
            replace(column, user.getKey(), newOwner.getKey());
        }
        String key = user.getKey().startsWith(NEW_KEY) ? user.getKey() : NEW_KEY + id;
        if (!key.equals(user.getKey())) {
            KEYS.forEach(column -> replace(column, user.getKey(), key));
            HOLDERS.forEach(table -> db.update(
                    "update " + table + " set holder = ? where holder = ? and holder_type = 'user'",
                    key,
                    user.getKey()));
        }
        String display = "user-" + Integer.toHexString(Long.hashCode(id * 0x9E3779B97F4A7C15L) & HASH_DIGITS);
        db.update(
                "update app_user set user_name = ?, display_name = ?, email = ?, active = false where user_key = ?",
                "username" + id,
                display,
                key + "@jira.invalid",
                key);
        history("old", user.getKey(), key, display);
        history("new", user.getKey(), key, display);
        if (!key.equals(user.getKey())) {
            handlers.tell(user.getKey(), key);
        }
    }

    private void history(String side, String oldKey, String newKey, String display) {
        db.update(
                "update change_item set " + side + "_value = ?, " + side + "_text = ? where " + side
                        + "_value = ? and field in ('assignee', 'reporter')",
                newKey,
                display,
                oldKey);
    }

    private void replace(String column, String from, String to) {
        String table = column.substring(0, column.indexOf('.'));
        String name = column.substring(column.indexOf('.') + 1);
        db.update("update " + table + " set " + name + " = ? where " + name + " = ?", to, from);
    }
}
