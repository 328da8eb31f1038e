package org.aiadoption.host.platform;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    private final PluginSettingsFactory settings;

    public Callbacks(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    @Override
    public void enabled(PluginBundle plugin) {
        List<PluginUpgradeTask> tasks = plugin.services(PluginUpgradeTask.class).stream()
                .sorted(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber))
                .toList();
        for (PluginUpgradeTask task : tasks) {
            if (!upgrade(task)) {
                break;
            }
        }
        plugin.services(LifecycleAware.class).forEach(service -> quietly(service::onStart, "onStart"));
    }

    @Override
    public void disabling(PluginBundle plugin) {
        plugin.services(LifecycleAware.class).forEach(service -> quietly(service::onStop, "onStop"));
    }

    /** As in SAL, a task that reports or throws an error stops the later ones and runs again next time. */
    private boolean upgrade(PluginUpgradeTask task) {
        PluginSettings global = settings.createGlobalSettings();
        String key = task.getPluginKey() + ":build";
        int done = global.get(key) instanceof String build ? Integer.parseInt(build) : 0;
        if (task.getBuildNumber() <= done) {
            return true;
        }
        try {
            Collection<Message> errors = task.doUpgrade();
            if (errors != null && !errors.isEmpty()) {
                LOG.error("Upgrade {} of {} reported errors", task.getBuildNumber(), task.getPluginKey());
                return false;
            }
        } catch (Exception e) {
            LOG.error("Upgrade {} of {} failed", task.getBuildNumber(), task.getPluginKey(), e);
            return false;
        }
        global.put(key, String.valueOf(task.getBuildNumber()));
        return true;
    }

    private static void quietly(Runnable callback, String name) {
        try {
            callback.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("LifecycleAware.{} failed", name, e);
        }
    }
}
