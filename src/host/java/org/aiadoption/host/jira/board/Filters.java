package org.aiadoption.host.jira.board;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saved searches. The JQL is validated by whoever calls; visibility is asked here, rights to change are not. */
public interface Filters {
    /** A saved search; without shares it is its owner's alone. */
    record Filter(long id, String name, @Nullable String description, String jql, String ownerKey, List<Share> shares) {
        public Filter with(String newName, @Nullable String newDescription, String newJql) {
            return new Filter(id, newName, newDescription, newJql, ownerKey, shares);
        }
    }

    /** Who else sees a filter: everybody who is logged in, who browses a project, or who belongs to a group. */
    record Share(
            long id,
            String type,
            @Nullable Long projectId,
            @Nullable String group) {}

    /** Makes a filter. Two filters of one owner cannot have the same name: IllegalArgumentException. */
    Filter create(ApplicationUser owner, String name, @Nullable String description, String jql);

    /** Stores name, description and query of a filter; refuses a name as {@link #create} does. */
    void update(Filter filter);

    void delete(long id);

    void share(long id, Share share);

    void unshare(long id, long shareId);

    Optional<Filter> find(long id, @Nullable ApplicationUser viewer);

    /** Own and shared filters, by name. */
    List<Filter> visible(@Nullable ApplicationUser viewer);
}
