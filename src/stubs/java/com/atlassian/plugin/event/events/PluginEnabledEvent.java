package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** A plugin is up, its context included. Vouched for by https://github.com/mrdon/PLUG */
public class PluginEnabledEvent extends PluginEvent {
    public PluginEnabledEvent(Plugin plugin) {
        super(plugin);
    }
}
