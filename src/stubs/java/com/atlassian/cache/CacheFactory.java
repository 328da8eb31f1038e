package com.atlassian.cache;

/** Caches by name. Vouched for by https://docs.atlassian.com/atlassian-cache-api/5.3.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheFactory.html */
public interface CacheFactory {
    <K, V> Cache<K, V> getCache(String name);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
