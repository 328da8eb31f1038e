package org.aiadoption.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Log-in, preferences and look-up of users for the host's pages and REST. */
public interface Users {
    /** A user's settings; the theme is light, dark or system. */
    record Preferences(Locale locale, ZoneId zone, String theme) {}

    /** The active user with this name and password. */
    Optional<ApplicationUser> authenticate(String name, String password);

    Preferences preferences(ApplicationUser user);

    void save(ApplicationUser user, Preferences preferences);

    /** Active users whose name or display name contains the query, by display name. */
    List<ApplicationUser> search(String query, int max);

    /** The same, only those whom issues of the project can be assigned to. */
    List<ApplicationUser> assignable(String projectKey, String query, int max);

    /** Whether the user has application access: only such users count as licensed. */
    boolean licensed(ApplicationUser user);
}
