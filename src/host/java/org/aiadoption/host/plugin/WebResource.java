package org.aiadoption.host.plugin;

import java.net.URL;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An enabled {@code web-resource}: its files, contexts and dependencies. */
record WebResource(
        String completeKey,
        EnabledPlugin plugin,
        List<String> contexts,
        List<String> dependencies,
        List<Download> files) {

    /** A file, or a folder if the name ends in a slash. */
    record Download(String name, String location) {
        static List<Download> of(List<ModuleElement> resources) {
            return resources.stream()
                    .filter(resource -> resource.attribute("type").equals("download"))
                    .map(resource -> new Download(resource.attribute("name"), resource.attribute("location")))
                    .toList();
        }

        @Nullable String locate(String wanted) {
            if (name.endsWith("/") && wanted.startsWith(name)) {
                String folder = location.endsWith("/") ? location : location + '/';
                return folder + wanted.substring(name.length());
            }
            return name.equals(wanted) ? location : null;
        }
    }

    static WebResource of(EnabledPlugin plugin, ModuleElement module) {
        return new WebResource(
                plugin.moduleKey(module),
                plugin,
                module.children("context").stream().map(ModuleElement::text).toList(),
                module.children("dependency").stream().map(ModuleElement::text).toList(),
                Download.of(module.children("resource")));
    }

    boolean belongsTo(String context) {
        return contexts.contains(context);
    }

    /** The entry of the bundle that is served under a name; never one outside the folders that are offered. */
    @Nullable URL find(String name) {
        if (name.contains("..")) {
            return null;
        }
        return files.stream()
                .map(file -> file.locate(name))
                .filter(location -> location != null)
                .findFirst()
                .map(plugin.bundle()::entry)
                .orElse(null);
    }
}
