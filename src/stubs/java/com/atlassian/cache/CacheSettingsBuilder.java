package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Says what a cache is to be. Vouched for by https://docs.atlassian.com/atlassian-cache-api/5.3.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheSettingsBuilder.html */
public class CacheSettingsBuilder {
    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Boolean flushable;
    private Boolean local;
    private Integer maxEntries;
    private Boolean replicateViaCopy;

    public CacheSettingsBuilder expireAfterAccess(long time, TimeUnit unit) {
        expireAfterAccess = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        expireAfterWrite = unit.toMillis(time);
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder maxEntries(int entries) {
        maxEntries = entries;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        replicateViaCopy = false;
        return this;
    }

    public CacheSettings build() {
        return new RequestedSettings(
                expireAfterAccess, expireAfterWrite, flushable, local, maxEntries, replicateViaCopy);
    }

    private record RequestedSettings(
            Long getExpireAfterAccess,
            Long getExpireAfterWrite,
            Boolean getFlushable,
            Boolean getLocal,
            Integer getMaxEntries,
            Boolean getReplicateViaCopy)
            implements CacheSettings {
        @Override
        public Boolean getReplicateAsynchronously() {
            return null;
        }
    }
}
