package com.atlassian.plugin.util;

import org.jspecify.annotations.Nullable;

/** Which plugin called; Active Objects asks it for its measurements only. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static @Nullable String getFirstPluginKey() {
        return null;
    }
}
