package org.aiadoption.host.platform;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.aiadoption.host.osgi.PluginBundle;
import org.aiadoption.host.plugin.PluginHooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SAL's callbacks. Only services that the plugin's bundle offers to OSGi are called: first the upgrade tasks that are
 * due, then {@code onStart}; {@code onStop} when the plugin goes.
 */
public final class Callbacks implements PluginHooks {
    private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);

    @Override
    public void enabled(PluginBundle plugin) {
        plugin.services(LifecycleAware.class).forEach(service -> quietly(service::onStart, "onStart"));
    }

    @Override
    public void disabling(PluginBundle plugin) {
        plugin.services(LifecycleAware.class).forEach(service -> quietly(service::onStop, "onStop"));
    }

    private static void quietly(Runnable callback, String name) {
        try {
            callback.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("LifecycleAware.{} failed", name, e);
        }
    }
}
