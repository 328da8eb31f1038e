package org.aiadoption.host.jira.issuetype;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;

/** An issue type scheme as it stood when it was read. */
record HostTypeScheme(Long getId, String getName, String getDescription, boolean standard)
        implements FieldConfigScheme {}
