package com.atlassian.cache;

/** Makes what is not remembered yet, from its key. Vouched for by https://docs.atlassian.com/atlassian-cache-api/5.3.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheLoader.html */
public interface CacheLoader<K, V> {
    V load(K key);
}
