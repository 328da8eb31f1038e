package org.aiadoption.host.cluster;

import org.jspecify.annotations.Nullable;

/** Says to the other servers which entries of their caches are out of date. */
public interface Notices {

    /** For a server that is alone. */
    Notices NOBODY = new Notices() {
        @Override
        public void outdated(String cache, @Nullable String key) {}

        @Override
        public void listen(Listener heard) {}
    };

    /** What the others say; called from a thread of the cluster's own. */
    interface Listener {

        /** {@code key} is null for the whole cache. */
        void outdated(String cache, @Nullable String key);

        /** Something may have been said while nobody could hear it. */
        void missed();
    }

    /** {@code key} is null for the whole cache. Not heard by who says it. */
    void outdated(String cache, @Nullable String key);

    /** From now on this one is told. There is one listener. */
    void listen(Listener heard);
}
