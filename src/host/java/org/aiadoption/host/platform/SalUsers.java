package org.aiadoption.host.platform;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** SAL's view of Jira's users. */
public final class SalUsers implements UserManager {
    private final JiraAuthenticationContext authentication;
    private final com.atlassian.jira.user.util.UserManager users;
    private final GlobalPermissionManager permissions;
    private final GroupManager groups;

    public SalUsers(
            JiraAuthenticationContext authentication,
            com.atlassian.jira.user.util.UserManager users,
            GlobalPermissionManager permissions,
            GroupManager groups) {
        this.authentication = authentication;
        this.users = users;
        this.permissions = permissions;
        this.groups = groups;
    }

    private record Profile(ApplicationUser user) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(user.getKey());
        }

        @Override
        public String getUsername() {
            return user.getUsername();
        }

        @Override
        public String getFullName() {
            return user.getDisplayName();
        }

        @Override
        public String getEmail() {
            return user.getEmailAddress();
        }
    }

    private static @Nullable UserProfile profile(@Nullable ApplicationUser user) {
        return user == null ? null : new Profile(user);
    }

    private @Nullable ApplicationUser user(@Nullable UserKey key) {
        return key == null ? null : users.getUserByKey(key.getStringValue());
    }

    @Override
    public @Nullable UserProfile getRemoteUser() {
        return profile(authentication.getLoggedInUser());
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null ? null : new UserKey(user.getKey());
    }

    @Override
    public @Nullable UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public @Nullable UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable String username) {
        return username == null ? null : profile(users.getUserByName(username));
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable UserKey userKey) {
        return profile(user(userKey));
    }

    @Override
    public boolean isUserInGroup(@Nullable UserKey userKey, @Nullable String group) {
        ApplicationUser user = user(userKey);
        return user != null && group != null && groups.isUserInGroup(user, group);
    }

    @Override
    public boolean isSystemAdmin(@Nullable UserKey userKey) {
        return holds(GlobalPermissionKey.SYSTEM_ADMIN, userKey);
    }

    @Override
    public boolean isAdmin(@Nullable UserKey userKey) {
        return holds(GlobalPermissionKey.ADMINISTER, userKey);
    }

    private boolean holds(GlobalPermissionKey permission, @Nullable UserKey userKey) {
        ApplicationUser user = user(userKey);
        return user != null && permissions.hasPermission(permission, user);
    }
}
