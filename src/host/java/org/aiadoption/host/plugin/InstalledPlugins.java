package org.aiadoption.host.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an administrator sees of the plugins, and can do to them. */
public interface InstalledPlugins {
    /** One module of a descriptor. */
    record ModuleInfo(
            String key,
            String type,
            boolean enabled,
            @Nullable String problem) {}

    /** One plugin. The state is {@code ENABLED}, {@code DISABLED}, {@code STARTING} or {@code FAILED}. */
    record PluginInfo(
            String key,
            String name,
            String version,
            String state,
            @Nullable String problem,
            List<ModuleInfo> modules) {
        /** Whether there is anything that could be switched on or off. */
        public boolean isPlugin() {
            return !version.isEmpty();
        }
    }

    List<PluginInfo> all();

    void disable(String key);

    void enable(String key);
}
