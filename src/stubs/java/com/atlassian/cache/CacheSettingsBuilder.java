package com.atlassian.cache;

/** Says what a cache is to be. Vouched for by https://docs.atlassian.com/atlassian-cache-api/5.3.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheSettingsBuilder.html */
public class CacheSettingsBuilder {
    private Boolean flushable;
    private Boolean local;
    private Integer maxEntries;
    private Boolean replicateViaCopy;

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
        return new RequestedSettings(null, null, flushable, local, maxEntries, replicateViaCopy);
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
