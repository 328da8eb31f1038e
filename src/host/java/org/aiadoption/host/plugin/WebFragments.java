package org.aiadoption.host.plugin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Web fragments of the installed plugins, conditions already asked. Labels are translated for the current user. */
public interface WebFragments {
    /** A link in a menu. */
    record Item(
            String key,
            String section,
            String label,
            String url,
            @Nullable String iconClass,
            @Nullable String styleClass,
            @Nullable String linkId) {}

    /** A piece of a page. */
    record Panel(String key, String location, @Nullable String label, String html) {}

    /** A group of links in a menu. */
    record Section(String key, String location, String label) {}

    List<Item> items(String section, Map<String, Object> context);

    List<Section> sections(String location, Map<String, Object> context);

    List<Panel> panels(String location, Map<String, Object> context);
}
