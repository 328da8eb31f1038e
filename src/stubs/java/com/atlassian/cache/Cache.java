package com.atlassian.cache;

import java.util.Collection;

/** What is remembered, by key. Vouched for by https://docs.atlassian.com/atlassian-cache-api/5.3.0/atlassian-cache-api/apidocs/com/atlassian/cache/Cache.html */
public interface Cache<K, V> {
    String getName();

    boolean containsKey(K key);

    Collection<K> getKeys();

    V get(K key);

    V get(K key, Supplier<? extends V> valueSupplier);

    void put(K key, V value);

    V putIfAbsent(K key, V value);

    void remove(K key);

    void removeAll();
}
