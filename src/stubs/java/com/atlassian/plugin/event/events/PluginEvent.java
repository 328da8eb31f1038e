package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** Something happened to a plugin. Vouched for by https://github.com/mrdon/PLUG */
public class PluginEvent {
    private final Plugin plugin;

    public PluginEvent(Plugin plugin) {
        this.plugin = plugin;
    }

    public Plugin getPlugin() {
        return plugin;
    }
}
