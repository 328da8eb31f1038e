package org.aiadoption.host.jira.board;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saved searches. The JQL is validated by whoever calls; visibility is asked here. */
public interface Filters {
    /** A saved search; a shared one is seen by every logged-in user. */
    record Filter(long id, String name, String jql, String ownerKey, boolean shared) {}

    /** Makes a filter. Two filters of one owner cannot have the same name: IllegalArgumentException. */
    Filter create(ApplicationUser owner, String name, String jql, boolean shared);

    /** Shares the owner's filter with every logged-in user; nobody else's: IllegalArgumentException. */
    Filter share(long id, ApplicationUser owner);

    Optional<Filter> find(long id, @Nullable ApplicationUser viewer);

    /** Own and shared filters, by name. */
    List<Filter> visible(@Nullable ApplicationUser viewer);
}
