package org.aiadoption.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** A user as Jira hands them out. Two objects are the same user when the keys are equal. */
record Account(Long id, String key, String name, String displayName, String email, boolean active)
        implements ApplicationUser {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApplicationUser that && key.equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name + "(" + key + ")";
    }
}
