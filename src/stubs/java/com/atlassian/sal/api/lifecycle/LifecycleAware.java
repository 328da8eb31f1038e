package com.atlassian.sal.api.lifecycle;

/** Told when the application is up, and when the plugin goes. Vouched for by https://docs.atlassian.com/sal-api/5.0.0/sal-api/apidocs/com/atlassian/sal/api/lifecycle/LifecycleAware.html */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
