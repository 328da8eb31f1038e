package org.aiadoption.host.jira.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who is logged in on this thread. Anonymous threads read in the default language. */
public final class LoginContext implements JiraAuthenticationContext {
    @SuppressWarnings("ThreadLocalUsage") // two hosts in one JVM must not share their users
    private final ThreadLocal<ApplicationUser> current = new ThreadLocal<>();

    private final UserDirectory users;
    private final Texts.Source texts;

    public LoginContext(UserDirectory users, Texts.Source texts) {
        this.users = users;
        this.texts = texts;
    }

    @Override
    public @Nullable ApplicationUser getLoggedInUser() {
        return current.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return current.get() != null;
    }

    @Override
    public Locale getLocale() {
        return users.locale(current.get());
    }

    @Override
    public I18nHelper getI18nHelper() {
        return new Texts(texts, getLocale());
    }

    @Override
    public void setLoggedInUser(@Nullable ApplicationUser user) {
        if (user == null) {
            current.remove();
        } else {
            current.set(user);
        }
    }

    @Override
    public void clearLoggedInUser() {
        current.remove();
    }
}
