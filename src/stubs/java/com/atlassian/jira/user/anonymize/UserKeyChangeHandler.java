package com.atlassian.jira.user.anonymize;

/**
 * Told of a user's new key, by a module {@code user-key-change-handler}. Jira calls it after its own tables follow the
 * key; errors stop nothing.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/user/anonymize/UserKeyChangeHandler.html">Jira API</a>
 */
public interface UserKeyChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
