package org.aiadoption.host.plugin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.host.osgi.Causes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Switches the modules of a plugin on, in the descriptor's order, and off, in the other. */
final class ModuleSwitch {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleSwitch.class);

    private final Map<String, ModuleType> types = new HashMap<>();

    ModuleSwitch(List<ModuleType> known) {
        known.forEach(type -> type.names().forEach(name -> types.put(name, type)));
    }

    void enable(InstalledPlugin plugin, EnabledPlugin enabled) {
        List<InstalledPlugins.ModuleInfo> infos = new ArrayList<>();
        for (ModuleElement module : plugin.descriptor().modules()) {
            String problem = problem(plugin, enabled, module);
            boolean off = problem != null || module.attribute("state").equals("disabled");
            infos.add(new InstalledPlugins.ModuleInfo(module.key(), module.type(), !off, problem));
        }
        plugin.modules(infos);
    }

    void disable(InstalledPlugin plugin) {
        List<InstalledPlugin.Running> running = plugin.running();
        for (int i = running.size() - 1; i >= 0; i--) {
            try {
                running.get(i).removal().run();
            } catch (RuntimeException e) {
                LOG.error(
                        "The module {} did not go quietly",
                        running.get(i).module().key(),
                        e);
            }
        }
        running.clear();
        plugin.modules(plugin.descriptor().modules().stream()
                .map(module -> new InstalledPlugins.ModuleInfo(module.key(), module.type(), false, null))
                .toList());
    }

    private @Nullable String problem(InstalledPlugin plugin, EnabledPlugin enabled, ModuleElement module) {
        if (module.attribute("state").equals("disabled")) {
            return null;
        }
        ModuleType type = types.get(module.type());
        if (type == null) {
            String problem = "module type " + module.type() + " is not known to this host: the module stays disabled";
            LOG.warn("{}: {}", enabled.moduleKey(module), problem);
            return problem;
        }
        try {
            plugin.running().add(new InstalledPlugin.Running(module, type.enable(enabled, module)));
            return null;
        } catch (ModuleProblem e) {
            LOG.error("The module {} cannot be enabled: {}", enabled.moduleKey(module), e.getMessage(), e.getCause());
            return String.valueOf(e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The module {} cannot be enabled", enabled.moduleKey(module), e);
            return Causes.tell(e);
        }
    }
}
