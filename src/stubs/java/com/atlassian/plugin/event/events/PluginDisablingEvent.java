package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** A plugin is about to go. Vouched for by https://github.com/mrdon/PLUG */
public class PluginDisablingEvent extends PluginEvent {
    public PluginDisablingEvent(Plugin plugin) {
        super(plugin);
    }
}
