package org.aiadoption.host.plugin;

import java.util.List;

/** A read {@code atlassian-plugin.xml}, without the modules that are meant for another product or version. */
record Descriptor(String key, String name, String version, List<ModuleElement> resources, List<ModuleElement> modules) {
    Descriptor {
        resources = List.copyOf(resources);
        modules = List.copyOf(modules);
    }

    List<String> translationBundles() {
        return resources.stream()
                .filter(resource -> resource.attribute("type").equals("i18n"))
                .map(resource -> resource.attribute("location"))
                .toList();
    }
}
