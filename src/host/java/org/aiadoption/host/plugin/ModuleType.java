package org.aiadoption.host.plugin;

import java.util.Set;

/** A kind of module that this host knows. */
public interface ModuleType {
    /** The element names. */
    Set<String> names();

    /** Puts a module to work and returns what takes it away again; a {@link ModuleProblem} says why it cannot. */
    Runnable enable(EnabledPlugin plugin, ModuleElement module);
}
