package org.aiadoption.host.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One cache. A value is loaded outside the lock; if the key was removed meanwhile, the loaded value is returned but not
 * kept, so that an invalidation is never lost.
 */
final class MemoryCache<K, V> implements Cache<K, V> {
    private static final int DEFAULT_MAX_ENTRIES = 1_000;

    private record Kept<V>(V value, long written) {}

    private final String name;
    private final @Nullable CacheLoader<K, V> loader;
    private final int maxEntries;
    private final long lifeMillis;
    private final Clock clock;
    private final Map<K, Kept<V>> entries = new LinkedHashMap<>();
    private long invalidations;

    MemoryCache(String name, @Nullable CacheLoader<K, V> loader, CacheSettings settings, Clock clock) {
        this.name = name;
        this.loader = loader;
        this.clock = clock;
        Integer most = settings.getMaxEntries();
        Long life = settings.getExpireAfterWrite() != null
                ? settings.getExpireAfterWrite()
                : settings.getExpireAfterAccess();
        this.maxEntries = most == null ? DEFAULT_MAX_ENTRIES : most;
        this.lifeMillis = life == null ? Long.MAX_VALUE : life;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public synchronized boolean containsKey(K key) {
        return kept(key) != null;
    }

    @Override
    public synchronized Collection<K> getKeys() {
        return new ArrayList<>(entries.keySet());
    }

    @Override
    public @Nullable V get(K key) {
        CacheLoader<K, V> load = loader;
        if (load == null) {
            synchronized (this) {
                return kept(key);
            }
        }
        return get(key, () -> load.load(key));
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
        long before;
        synchronized (this) {
            V known = kept(key);
            if (known != null) {
                return known;
            }
            before = invalidations;
        }
        V made = valueSupplier.get();
        synchronized (this) {
            if (made != null && before == invalidations) {
                put(key, made);
            }
        }
        return made;
    }

    @Override
    public synchronized void put(K key, V value) {
        entries.remove(key);
        entries.put(key, new Kept<>(value, clock.millis()));
        Iterator<K> eldest = entries.keySet().iterator();
        while (entries.size() > maxEntries && eldest.hasNext()) {
            eldest.next();
            eldest.remove();
        }
    }

    @Override
    public synchronized @Nullable V putIfAbsent(K key, V value) {
        V known = kept(key);
        if (known == null) {
            put(key, value);
        }
        return known;
    }

    @Override
    public synchronized void remove(K key) {
        invalidations++;
        entries.remove(key);
    }

    @Override
    public synchronized void removeAll() {
        invalidations++;
        entries.clear();
    }

    private @Nullable V kept(K key) {
        Kept<V> entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        if (clock.millis() - entry.written() >= lifeMillis) {
            entries.remove(key);
            return null;
        }
        return entry.value();
    }
}
