package org.aiadoption.host.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aiadoption.host.cluster.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Caches in memory by name; asking for a name again gives a new cache. What is removed from one that is not local, the
 * other servers forget a moment later.
 */
public final class NamedCaches implements CacheManager {
    private final Map<String, GuavaCache<?, ?>> caches = new ConcurrentHashMap<>();
    private final Notices others;

    public NamedCaches(Notices others) {
        this.others = others;
        others.listen(new Notices.Listener() {
            @Override
            public void outdated(String name, @Nullable String key) {
                GuavaCache<?, ?> cache = caches.get(name);
                if (cache != null) {
                    cache.outdated(key);
                }
            }

            @Override
            public void missed() {
                caches.values().forEach(cache -> cache.outdated(null));
            }
        });
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name) {
        GuavaCache<?, ?> known = caches.get(name);
        return known != null ? (Cache<K, V>) known : getCache(name, null);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, @Nullable CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, @Nullable CacheLoader<K, V> loader, CacheSettings required) {
        boolean local = Boolean.TRUE.equals(required.getLocal());
        GuavaCache<K, V> cache = new GuavaCache<>(name, loader, required, local ? Notices.NOBODY : others);
        caches.put(name, cache);
        return cache;
    }

    @Override
    public void flushCaches() {
        caches.values().forEach(GuavaCache::removeAll);
    }
}
