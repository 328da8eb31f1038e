package org.aiadoption.host.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.aiadoption.host.cluster.Notices;
import org.jspecify.annotations.Nullable;

/**
 * One cache. A value is loaded outside any lock; if something was removed meanwhile, the loaded value is returned but
 * not kept, so that an invalidation is never lost.
 */
final class GuavaCache<K, V> implements Cache<K, V> {
    private static final int DEFAULT_MAX_ENTRIES = 1_000;

    private final String name;
    private final @Nullable CacheLoader<K, V> loader;
    private final Notices others;
    private final com.google.common.cache.Cache<K, V> entries;
    private long removals;

    GuavaCache(String name, @Nullable CacheLoader<K, V> loader, CacheSettings settings, Notices others) {
        this.name = name;
        this.loader = loader;
        this.others = others;
        Integer most = settings.getMaxEntries();
        CacheBuilder<Object, Object> builder =
                CacheBuilder.newBuilder().maximumSize(most == null ? DEFAULT_MAX_ENTRIES : most);
        if (settings.getExpireAfterWrite() != null) {
            builder.expireAfterWrite(Duration.ofMillis(settings.getExpireAfterWrite()));
        }
        if (settings.getExpireAfterAccess() != null) {
            builder.expireAfterAccess(Duration.ofMillis(settings.getExpireAfterAccess()));
        }
        this.entries = builder.build();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean containsKey(K key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    public Collection<K> getKeys() {
        return List.copyOf(entries.asMap().keySet());
    }

    @Override
    public @Nullable V get(K key) {
        CacheLoader<K, V> load = loader;
        return load == null ? entries.getIfPresent(key) : get(key, () -> load.load(key));
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
        V known = entries.getIfPresent(key);
        if (known != null) {
            return known;
        }
        long before = removals();
        V made = valueSupplier.get();
        if (made != null) {
            keep(key, made, before);
        }
        return made;
    }

    private synchronized long removals() {
        return removals;
    }

    private synchronized void keep(K key, V made, long before) {
        if (removals == before) {
            entries.put(key, made);
        }
    }

    @Override
    public void put(K key, V value) {
        if (entries.asMap().put(key, value) != null) {
            others.outdated(name, text(key));
        }
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        return entries.asMap().putIfAbsent(key, value);
    }

    @Override
    public void remove(K key) {
        forget(() -> entries.invalidate(key));
        others.outdated(name, text(key));
    }

    @Override
    public void removeAll() {
        forget(entries::invalidateAll);
        others.outdated(name, null);
    }

    /** What another server removed, null for everything; a local cache does not care. */
    void outdated(@Nullable String key) {
        if (others != Notices.NOBODY) {
            forget(() -> entries.asMap()
                    .keySet()
                    .removeIf(known -> key == null || known.toString().equals(key)));
        }
    }

    private synchronized void forget(Runnable removal) {
        removals++;
        removal.run();
    }

    /** By what another server knows the key again; null for keys that have no text of their own. */
    private static @Nullable String text(Object key) {
        return key instanceof String || key instanceof Number ? key.toString() : null;
    }
}
