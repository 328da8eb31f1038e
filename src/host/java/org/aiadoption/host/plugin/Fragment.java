package org.aiadoption.host.plugin;

import java.util.Map;
import java.util.function.Predicate;

/** An enabled fragment: its module, its place and its conditions. */
record Fragment(EnabledPlugin plugin, ModuleElement module, String place, Predicate<Map<String, Object>> visible)
        implements Comparable<Fragment> {
    String key() {
        return plugin.moduleKey(module);
    }

    @Override
    public int compareTo(Fragment other) {
        return Integer.compare(module.weight(), other.module.weight());
    }
}
