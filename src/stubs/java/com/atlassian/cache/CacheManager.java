package com.atlassian.cache;

/** The caches of the application. Vouched for by https://docs.atlassian.com/atlassian-cache-api/5.3.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheManager.html */
public interface CacheManager extends CacheFactory {
    void flushCaches();
}
