package org.aiadoption.host.velocity;

import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.host.plugin.EnabledPlugin;
import org.aiadoption.host.plugin.ModuleElement;
import org.aiadoption.host.plugin.ModuleProblem;
import org.aiadoption.host.plugin.ModuleType;

/** The modules {@code velocity-allowlist}: a plugin may list methods of its own classes only. */
public final class AllowlistModules implements ModuleType {
    private final Allowlist allowlist;

    AllowlistModules(Allowlist allowlist) {
        this.allowlist = allowlist;
    }

    @Override
    public Set<String> names() {
        return Set.of("velocity-allowlist");
    }

    @Override
    public Runnable enable(EnabledPlugin plugin, ModuleElement module) {
        Set<String> methods = module.children("method").stream()
                .map(method -> method.text().replaceAll(",\\s*", ", "))
                .collect(Collectors.toUnmodifiableSet());
        for (String method : methods) {
            int hash = method.indexOf('#');
            if (hash < 0) {
                throw new ModuleProblem("\"" + method + "\" is not written package.Class#method(parameter types)");
            }
            if (plugin.type(method.substring(0, hash)).getClassLoader()
                    != plugin.bundle().loader()) {
                throw new ModuleProblem(method + " belongs to a class that is not the plugin's own");
            }
        }
        allowlist.add(methods);
        return () -> allowlist.remove(methods);
    }
}
