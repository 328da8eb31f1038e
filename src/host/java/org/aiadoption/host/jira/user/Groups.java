package org.aiadoption.host.jira.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** Groups, and the global permissions that are granted to them. A deactivated user holds none. */
public final class Groups implements GroupManager, GlobalPermissionManager {
    private static final String USE = "USE";

    private final Db db;
    private final UserManager users;

    public Groups(Db db, UserManager users) {
        this.db = db;
        this.users = users;
    }

    @Override
    public boolean isUserInGroup(@Nullable ApplicationUser user, String groupName) {
        return user != null
                && db.exists(
                        "select 1 from membership where group_name = ? and user_key = ?", groupName, user.getKey());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return db
                .list("select user_key from membership where group_name = ?", row -> row.getString(1), groupName)
                .stream()
                .map(users::getUserByKey)
                .filter(user -> user != null && user.isActive())
                .toList();
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permissionKey, @Nullable ApplicationUser user) {
        return holds(permissionKey.getKey(), user);
    }

    /** Whether the user has application access. */
    public boolean licensed(@Nullable ApplicationUser user) {
        return holds(USE, user);
    }

    private boolean holds(String permission, @Nullable ApplicationUser user) {
        return user != null
                && user.isActive()
                && db.exists(
                        "select 1 from global_permission p join membership m on m.group_name = p.group_name"
                                + " where p.permission = ? and m.user_key = ?",
                        permission,
                        user.getKey());
    }
}
