package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** A plugin is gone. Vouched for by https://github.com/mrdon/PLUG */
public class PluginDisabledEvent extends PluginEvent {
    public PluginDisabledEvent(Plugin plugin) {
        super(plugin);
    }
}
