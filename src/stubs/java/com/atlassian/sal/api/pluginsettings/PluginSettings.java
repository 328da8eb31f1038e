package com.atlassian.sal.api.pluginsettings;

/** Settings by key: a String, a List of Strings, Properties or a Map of Strings. Vouched for by https://docs.atlassian.com/sal-api/5.0.0/sal-api/apidocs/com/atlassian/sal/api/pluginsettings/PluginSettings.html */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
