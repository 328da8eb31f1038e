package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs work with the actor logged in, whoever was logged in before, and puts that back. Jira's fields look at the
 * logged-in user for permissions, defaults and language, even where a user is handed to the service. Safe for any
 * thread; threads that serve no request must have Jira's thread locals set up by whoever started them.
 */
final class ActorContext {

    private final UserManager users;
    private final JiraAuthenticationContext login;
    private final I18nResolver texts;

    ActorContext(UserManager users, JiraAuthenticationContext login, I18nResolver texts) {
        this.users = users;
        this.login = login;
        this.texts = texts;
    }

    /** The work's result; {@code refusal} is asked with a message when there is no such active user. */
    <T> T inNameOf(String actorKey, Function<ApplicationUser, T> work, Function<String, T> refusal) {
        ApplicationUser actor = users.getUserByKey(actorKey);
        if (actor == null || !actor.isActive()) {
            return refusal.apply(texts.getText("planner.tracker.actor-gone"));
        }
        return as(actor, work);
    }

    /** The same for somebody who was looked up a moment ago. */
    <T> T as(ApplicationUser actor, Function<ApplicationUser, T> work) {
        ApplicationUser before = login.getLoggedInUser();
        login.setLoggedInUser(actor);
        try {
            return work.apply(actor);
        } finally {
            restore(before);
        }
    }

    private void restore(@Nullable ApplicationUser before) {
        if (before == null) {
            login.clearLoggedInUser();
        } else {
            login.setLoggedInUser(before);
        }
    }
}
