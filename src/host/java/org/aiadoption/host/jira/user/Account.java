package org.aiadoption.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** A user as Jira hands them out. Two objects are the same user when the keys are equal. */
record Account(
        Long getId, String getKey, String getName, String getDisplayName, String getEmailAddress, boolean isActive)
        implements ApplicationUser {

    @Override
    public String getUsername() {
        return getName;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApplicationUser that && getKey.equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return getKey.hashCode();
    }

    @Override
    public String toString() {
        return getName + "(" + getKey + ")";
    }
}
