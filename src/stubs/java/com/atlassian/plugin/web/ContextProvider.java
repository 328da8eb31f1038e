package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Adds to what a fragment's template sees. Vouched for by https://developer.atlassian.com/server/framework/atlassian-sdk/web-fragments/ */
public interface ContextProvider {
    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
