package com.atlassian.sal.api.pluginsettings;

/** Where settings come from. Vouched for by https://docs.atlassian.com/sal-api/5.0.0/sal-api/apidocs/com/atlassian/sal/api/pluginsettings/PluginSettingsFactory.html */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();
}
