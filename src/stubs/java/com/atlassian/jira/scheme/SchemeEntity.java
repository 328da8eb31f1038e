package com.atlassian.jira.scheme;

import org.jspecify.annotations.Nullable;

/**
 * A holder that a scheme names: what sort of holder, and which one.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/scheme/SchemeEntity.html">Jira API</a>
 */
public class SchemeEntity {
    private final String type;
    private final @Nullable String parameter;

    public SchemeEntity(String type, @Nullable String parameter, Object entityTypeId) {
        this.type = type;
        this.parameter = parameter;
    }

    public String getType() {
        return type;
    }

    public @Nullable String getParameter() {
        return parameter;
    }
}
