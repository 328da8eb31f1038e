package org.aiadoption.host.plugin;

import java.util.Map;

/** Renders templates as Jira does. */
public interface Renderer {
    /** A template file of a plugin; every reference is escaped. */
    String page(EnabledPlugin plugin, String template, Map<String, Object> context);

    /** A line with references, such as a link or a label; nothing is escaped. */
    String line(String template, Map<String, Object> context);
}
