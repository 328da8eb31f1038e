package org.aiadoption.host.plugin;

import org.aiadoption.host.osgi.BeanMaker;
import org.aiadoption.host.osgi.PluginBundle;
import org.jspecify.annotations.Nullable;

/** A plugin whose bundle is up, as its modules see it. {@code beans} is null for a plugin without a Spring context. */
public record EnabledPlugin(
        String key,
        String version,
        PluginBundle bundle,
        @Nullable BeanMaker beans) {
    public String moduleKey(ModuleElement module) {
        return key + ':' + module.key();
    }

    /** A class of the plugin; a missing one is a problem of the module that names it. */
    public Class<?> type(String name) {
        if (name.isEmpty()) {
            throw new ModuleProblem("no class is named");
        }
        try {
            return bundle.type(name);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw new ModuleProblem("class not found: " + name, e);
        }
    }

    /** An object of a class of the plugin, its constructor filled from the plugin's Spring context. */
    public <T> T make(String className, Class<T> expected) {
        Object made = make(type(className));
        if (!expected.isInstance(made)) {
            throw new ModuleProblem(className + " is not a " + expected.getName());
        }
        return expected.cast(made);
    }

    public Object make(Class<?> type) {
        try {
            return beans != null
                    ? beans.make(type)
                    : type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw new ModuleProblem(String.valueOf(e.getMessage()), e);
        }
    }
}
