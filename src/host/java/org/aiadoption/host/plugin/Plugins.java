package org.aiadoption.host.plugin;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.event.events.PluginDisabledEvent;
import com.atlassian.plugin.event.events.PluginDisablingEvent;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.aiadoption.host.osgi.BeanMaker;
import org.aiadoption.host.osgi.Causes;
import org.aiadoption.host.osgi.ContextState;
import org.aiadoption.host.osgi.PluginBundle;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings plugins up and down, in the plugin framework's order: bundle, Spring context, modules, enabled event, then
 * the application's callbacks. All of it happens on one thread of its own; the questions may come from any.
 */
public final class Plugins implements InstalledPlugins, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);
    private static final long STOP_SECONDS = 2;
    private static final long START_SECONDS = 10;

    private final Map<String, InstalledPlugin> plugins = new ConcurrentSkipListMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "plugin-manager");
        made.setDaemon(true);
        return made;
    });
    private final ModuleSwitch modules;
    private final Translations translations;
    private final EventPublisher events;
    private final PluginHooks hooks;

    public Plugins(List<ModuleType> types, Translations translations, EventPublisher events, PluginHooks hooks) {
        this.modules = new ModuleSwitch(types);
        this.translations = translations;
        this.events = events;
        this.hooks = hooks;
    }

    /** Installs and starts a plugin; how it went is in {@link #all()} after {@link #await}. */
    public void install(PluginBundle bundle, String fileName) {
        try {
            InstalledPlugin plugin = new InstalledPlugin(bundle, read(bundle));
            plugins.put(plugin.getKey(), plugin);
            thread.execute(() -> start(plugin));
        } catch (PluginParseException e) {
            installFailed(fileName, String.valueOf(e.getMessage()));
        }
    }

    /** What is no plugin at all is shown as failed under its file name, and told in one line. */
    public void installFailed(String name, String problem) {
        LOG.error("{} cannot be installed: {}", name, problem);
        InstalledPlugin plugin = new InstalledPlugin(null, new Descriptor(name, name, "", List.of(), List.of()));
        plugin.settle(InstalledPlugin.State.FAILED, problem);
        plugins.put(name, plugin);
    }

    /** Whether every plugin came to an end of its start, good or bad, in time. */
    public boolean await(long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        for (InstalledPlugin plugin : plugins.values()) {
            if (!plugin.settled().await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<PluginInfo> all() {
        return plugins.values().stream().map(InstalledPlugin::info).toList();
    }

    @Override
    public void disable(String key) {
        InstalledPlugin plugin = Objects.requireNonNull(plugins.get(key), () -> "no plugin " + key);
        run(() -> stop(plugin));
    }

    @Override
    public void enable(String key) {
        InstalledPlugin plugin = Objects.requireNonNull(plugins.get(key), () -> "no plugin " + key);
        run(() -> {
            boolean down =
                    plugin.state() == InstalledPlugin.State.DISABLED || plugin.state() == InstalledPlugin.State.FAILED;
            if (down && plugin.bundle() != null) {
                start(plugin);
            }
        });
        try {
            plugin.settled().await(START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        run(() -> plugins.values().forEach(this::stop));
        thread.shutdown();
    }

    private void run(Runnable work) {
        try {
            thread.submit(work).get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.error("A plugin could not be switched in time", e);
        }
    }

    private static Descriptor read(PluginBundle bundle) {
        URL file = Objects.requireNonNull(bundle.entry("atlassian-plugin.xml"));
        try (InputStream in = file.openStream()) {
            Descriptor descriptor = DescriptorReader.read(in);
            if (!descriptor.key().equals(bundle.header("Atlassian-Plugin-Key"))) {
                throw new PluginParseException(
                        "the manifest's Atlassian-Plugin-Key must be the descriptor's key: this host transforms no jar");
            }
            return descriptor;
        } catch (IOException e) {
            throw new PluginParseException("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    private void start(InstalledPlugin plugin) {
        plugin.starting();
        try {
            PluginBundle bundle = Objects.requireNonNull(plugin.bundle());
            bundle.start(state -> hear(plugin, state));
            ClassLoader loader = bundle.loader();
            plugin.descriptor().translationBundles().forEach(name -> translations.addBundle(loader, name));
            if (!bundle.hasContext()) {
                enable(plugin, null);
            }
        } catch (BundleException | RuntimeException | LinkageError e) {
            fail(plugin, e);
        }
    }

    private void hear(InstalledPlugin plugin, ContextState state) {
        thread.execute(() -> {
            if (plugin.state() != InstalledPlugin.State.STARTING) {
                return;
            }
            if (state instanceof ContextState.Up up) {
                enable(plugin, up.beans());
            } else if (state instanceof ContextState.Failed failed) {
                fail(plugin, failed.cause());
            } else if (state instanceof ContextState.Waiting waiting) {
                plugin.waiting("missing service: " + Causes.service(waiting.serviceFilter()));
                LOG.warn(
                        "Plugin {} waits for a service that this host does not have: {}",
                        plugin.getKey(),
                        Causes.service(waiting.serviceFilter()));
            }
        });
    }

    private void enable(InstalledPlugin plugin, @Nullable BeanMaker beans) {
        try {
            PluginBundle bundle = Objects.requireNonNull(plugin.bundle());
            modules.enable(
                    plugin,
                    new EnabledPlugin(plugin.getKey(), plugin.descriptor().version(), bundle, beans));
            events.publish(new PluginEnabledEvent(plugin));
            hooks.enabled(bundle);
            plugin.settle(InstalledPlugin.State.ENABLED, null);
        } catch (RuntimeException | LinkageError e) {
            fail(plugin, e);
        }
    }

    private void fail(InstalledPlugin plugin, Throwable cause) {
        String waitedFor = plugin.problem();
        String problem = waitedFor != null ? waitedFor : Causes.tell(cause);
        // a trace helps with a fault of the plugin, not with an import or a service that is not there
        boolean known = waitedFor != null || cause instanceof BundleException;
        LOG.error("Plugin {} did not start: {}", plugin.getKey(), problem, known ? null : cause);
        takeDown(plugin);
        plugin.settle(InstalledPlugin.State.FAILED, problem);
    }

    private void stop(InstalledPlugin plugin) {
        if (plugin.state() != InstalledPlugin.State.ENABLED || plugin.bundle() == null) {
            return;
        }
        events.publish(new PluginDisablingEvent(plugin));
        hooks.disabling(plugin.bundle());
        takeDown(plugin);
        plugin.settle(InstalledPlugin.State.DISABLED, null);
        events.publish(new PluginDisabledEvent(plugin));
    }

    private void takeDown(InstalledPlugin plugin) {
        PluginBundle bundle = Objects.requireNonNull(plugin.bundle());
        modules.disable(plugin);
        try {
            if (bundle.resolved()) {
                translations.removeBundles(bundle.loader());
            }
            bundle.stop();
        } catch (BundleException | RuntimeException e) {
            LOG.error("The bundle of {} did not stop", plugin.getKey(), e);
        }
    }
}
