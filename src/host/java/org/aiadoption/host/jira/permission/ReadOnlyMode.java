package org.aiadoption.host.jira.permission;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.options.WhileThere;
import org.jspecify.annotations.Nullable;

/**
 * The read-only mode of Jira Data Center 10.3 and 11.3: who is no system administrator may only look. It is asked for
 * with each project permission and nowhere else. The host is in it as long as the file that {@code -Dhost.readOnly} names
 * is there.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/make-your-app-compatible-with-read-only-mode/">What it does to apps</a>
 */
final class ReadOnlyMode {
    private static final String HELD_BY_A_GROUP = "select 1 from global_permission p join membership m"
            + " on m.group_name = p.group_name where p.permission = ? and m.user_key = ?";

    private final Db db;
    private final WhileThere on = WhileThere.named("host.readOnly");

    ReadOnlyMode(Db db) {
        this.db = db;
    }

    boolean denies(ProjectPermissionKey permission, @Nullable ApplicationUser user) {
        return on.holds()
                && !permission.permissionKey().equals(ProjectPermissions.BROWSE_PROJECTS.permissionKey())
                && !isSystemAdministrator(user);
    }

    private boolean isSystemAdministrator(@Nullable ApplicationUser user) {
        return user != null && db.exists(HELD_BY_A_GROUP, GlobalPermissionKey.SYSTEM_ADMIN.getKey(), user.getKey());
    }
}
