package org.aiadoption.host.jira.issuetype;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;

/** An issue type scheme as it stood when it was read. */
record HostTypeScheme(Long id, String name, String description, boolean standard) implements FieldConfigScheme {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }
}
