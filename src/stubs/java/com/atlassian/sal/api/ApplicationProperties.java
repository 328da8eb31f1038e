package com.atlassian.sal.api;

/** What the application is and where. Vouched for by https://docs.atlassian.com/sal-api/5.0.0/sal-api/apidocs/com/atlassian/sal/api/ApplicationProperties.html */
public interface ApplicationProperties {
    String PLATFORM_JIRA = "jira";

    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getVersion();

    String getBuildNumber();
}
