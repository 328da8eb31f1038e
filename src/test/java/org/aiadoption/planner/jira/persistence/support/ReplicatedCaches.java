package org.aiadoption.planner.jira.persistence.support;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The caches of a cluster that replicates by invalidation: what one server removes, the others lose too. */
public final class ReplicatedCaches {

    private final List<OneServer> servers = new ArrayList<>();

    /** The cache manager of one more server. */
    public CacheManager joinCluster() {
        OneServer server = new OneServer();
        servers.add(server);
        return server;
    }

    private final class OneServer implements CacheManager {

        private final Map<String, LocalCopy<?, ?>> caches = new ConcurrentHashMap<>();

        @Override
        public <K, V> Cache<K, V> getCache(String name) {
            throw new UnsupportedOperationException("a cache without a loader");
        }

        @Override
        public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
            throw new UnsupportedOperationException("a cache that is not said to be replicated");
        }

        @Override
        public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
            LocalCopy<K, V> copy = new LocalCopy<>(name, loader);
            caches.put(name, copy);
            return copy;
        }

        @Override
        public void flushCaches() {
            caches.values().forEach(copy -> copy.values.clear());
        }
    }

    private final class LocalCopy<K, V> implements Cache<K, V> {

        private final String name;
        private final CacheLoader<K, V> loader;
        private final Map<K, V> values = new ConcurrentHashMap<>();

        LocalCopy(String name, CacheLoader<K, V> loader) {
            this.name = name;
            this.loader = loader;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean containsKey(K key) {
            return values.containsKey(key);
        }

        @Override
        public Collection<K> getKeys() {
            return values.keySet();
        }

        @Override
        public V get(K key) {
            return values.computeIfAbsent(key, loader::load);
        }

        @Override
        public V get(K key, Supplier<? extends V> valueSupplier) {
            return values.computeIfAbsent(key, missing -> valueSupplier.get());
        }

        @Override
        public void put(K key, V value) {
            remove(key);
            values.put(key, value);
        }

        @Override
        public V putIfAbsent(K key, V value) {
            return values.putIfAbsent(key, value);
        }

        @Override
        public void remove(K key) {
            for (OneServer server : servers) {
                LocalCopy<?, ?> copy = server.caches.get(name);
                if (copy != null) {
                    copy.values.remove(key);
                }
            }
        }

        @Override
        public void removeAll() {
            List.copyOf(values.keySet()).forEach(this::remove);
        }
    }
}
