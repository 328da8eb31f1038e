package com.atlassian.sal.api.user;

/** What is shown of a user. Vouched for by https://docs.atlassian.com/sal-api/5.0.0/sal-api/apidocs/com/atlassian/sal/api/user/UserProfile.html */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();
}
