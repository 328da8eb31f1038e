package org.aiadoption.host.jira.issuetype;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/** An issue type scheme as it stood when it was read. The default one names no project: it applies to all others. */
record HostTypeScheme(Long id, String name, String description, boolean standard, List<Long> projectIds)
        implements FieldConfigScheme {
    /** The one configuration that every issue type scheme has. */
    private record Config(Long id, String name) implements FieldConfig {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }
    }

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

    @Override
    public List<Long> getAssociatedProjectIds() {
        return projectIds;
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return new Config(id, name);
    }
}
