package org.aiadoption.host.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Caches in memory by name; asking for a name again gives the same cache with the new loader, as in Jira. */
public final class MemoryCaches implements CacheManager {
    private final Map<String, MemoryCache<?, ?>> caches = new ConcurrentHashMap<>();
    private final Clock clock;

    public MemoryCaches(Clock clock) {
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name) {
        MemoryCache<?, ?> known = caches.get(name);
        return known != null ? (Cache<K, V>) known : getCache(name, null);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, @Nullable CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, @Nullable CacheLoader<K, V> loader, CacheSettings required) {
        MemoryCache<K, V> cache = new MemoryCache<>(name, loader, required, clock);
        caches.put(name, cache);
        return cache;
    }

    @Override
    public void flushCaches() {
        caches.values().forEach(MemoryCache::removeAll);
    }
}
