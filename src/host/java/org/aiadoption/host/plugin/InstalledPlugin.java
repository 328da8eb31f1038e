package org.aiadoption.host.plugin;

import com.atlassian.plugin.Plugin;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.aiadoption.host.osgi.PluginBundle;
import org.jspecify.annotations.Nullable;

/** One installed plugin and how it fares. All writing is done by the thread that manages plugins. */
final class InstalledPlugin implements Plugin {
    enum State {
        STARTING,
        ENABLED,
        DISABLED,
        FAILED
    }

    /** An enabled module and what takes it away again. */
    record Running(ModuleElement module, Runnable removal) {}

    private final @Nullable PluginBundle bundle;
    private final Descriptor descriptor;
    private final List<Running> running = new ArrayList<>();
    private volatile State state = State.STARTING;
    private volatile @Nullable String problem;
    private volatile List<InstalledPlugins.ModuleInfo> modules = List.of();
    private volatile CountDownLatch settled = new CountDownLatch(1);

    InstalledPlugin(@Nullable PluginBundle bundle, Descriptor descriptor) {
        this.bundle = bundle;
        this.descriptor = descriptor;
    }

    @Override
    public String getKey() {
        return descriptor.key();
    }

    @Override
    public String getName() {
        return descriptor.name().isEmpty() ? descriptor.key() : descriptor.name();
    }

    @Nullable PluginBundle bundle() {
        return bundle;
    }

    Descriptor descriptor() {
        return descriptor;
    }

    State state() {
        return state;
    }

    @Nullable String problem() {
        return problem;
    }

    List<Running> running() {
        return running;
    }

    CountDownLatch settled() {
        return settled;
    }

    void starting() {
        problem = null;
        state = State.STARTING;
        if (settled.getCount() == 0) {
            settled = new CountDownLatch(1);
        }
    }

    /** Nobody need wait for a plugin that waits for a service itself: the host has offered all of its own. */
    void waiting(String reason) {
        problem = reason;
        settled.countDown();
    }

    void settle(State newState, @Nullable String newProblem) {
        problem = newProblem;
        state = newState;
        settled.countDown();
    }

    void modules(List<InstalledPlugins.ModuleInfo> infos) {
        modules = List.copyOf(infos);
    }

    InstalledPlugins.PluginInfo info() {
        return new InstalledPlugins.PluginInfo(
                getKey(), getName(), descriptor.version(), state.name(), problem, modules);
    }
}
