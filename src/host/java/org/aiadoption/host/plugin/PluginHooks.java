package org.aiadoption.host.plugin;

import org.aiadoption.host.osgi.PluginBundle;

/** What the application does with a plugin's services when it comes and goes. */
public interface PluginHooks {
    /** After the plugin's enabled event. */
    void enabled(PluginBundle plugin);

    /** After the plugin's disabling event, its services still there. */
    void disabling(PluginBundle plugin);
}
