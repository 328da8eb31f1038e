package org.aiadoption.host.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A project as it stood when it was read; its lead and issue types are looked up when asked for. */
record HostProject(
        Long getId, String getKey, String getName, String getDescription, String getLeadUserKey, Details details)
        implements Project {
    /** What a project rarely tells, and where the rest is found. */
    record Details(String type, boolean archived, Projects home) {}

    @Override
    public @Nullable ApplicationUser getProjectLead() {
        return details.home().lead(this);
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey(details.type());
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return details.home().issueTypes(this);
    }

    @Override
    public boolean isArchived() {
        return details.archived();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Project that && getId.equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId.hashCode();
    }

    @Override
    public String toString() {
        return getKey;
    }
}
