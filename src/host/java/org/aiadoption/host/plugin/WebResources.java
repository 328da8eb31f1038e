package org.aiadoption.host.plugin;

import com.atlassian.jira.web.ExecutingHttpRequest;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules {@code web-resource}, and what the page of the current request wants of them. */
public final class WebResources implements PageResources, ModuleType {
    private static final Logger LOG = LoggerFactory.getLogger(WebResources.class);
    private static final String WISHES = "host.page-resources";
    private static final Set<String> NOT_DONE = Set.of("transformation", "data", "condition");

    private final Map<String, WebResource> modules = new ConcurrentSkipListMap<>();
    private final Set<String> alreadyMissed = ConcurrentHashMap.newKeySet();

    @Override
    public Set<String> names() {
        return Set.of("web-resource");
    }

    @Override
    public Runnable enable(EnabledPlugin plugin, ModuleElement module) {
        module.children().stream()
                .map(ModuleElement::type)
                .filter(NOT_DONE::contains)
                .findFirst()
                .ifPresent(part -> {
                    throw new ModuleProblem("<" + part + "> in a web-resource is not known to this host");
                });
        WebResource resource = WebResource.of(plugin, module);
        for (WebResource.Download file : resource.files()) {
            if (plugin.bundle().entry(file.location()) == null) {
                throw new ModuleProblem("there is no " + file.location() + " in the jar");
            }
        }
        modules.put(resource.completeKey(), resource);
        return () -> modules.remove(resource.completeKey());
    }

    @Override
    public void requireContext(String context) {
        modules.values().stream()
                .filter(module -> module.belongsTo(context))
                .forEach(module -> requireModule(module.completeKey()));
    }

    @Override
    public void requireModule(String completeKey) {
        HttpServletRequest request = ExecutingHttpRequest.get();
        if (request != null) {
            wishes(request).add(completeKey);
        }
    }

    @Override
    public String drainTags() {
        HttpServletRequest request = ExecutingHttpRequest.get();
        if (request == null) {
            return "";
        }
        Set<String> ordered = new LinkedHashSet<>();
        wishes(request).forEach(wish -> collect(wish, ordered, new ArrayList<>()));
        request.removeAttribute(WISHES);
        StringBuilder styles = new StringBuilder();
        StringBuilder scripts = new StringBuilder();
        for (String key : ordered) {
            WebResource module = modules.get(key);
            if (module != null) {
                append(module, request.getContextPath(), styles, scripts);
            }
        }
        return styles.append(scripts).toString();
    }

    Optional<URL> find(String completeKey, String name) {
        WebResource module = modules.get(completeKey);
        return module == null ? Optional.empty() : Optional.ofNullable(module.find(name));
    }

    static String stamp(EnabledPlugin plugin) {
        return plugin.version() + '-' + Long.toString(plugin.bundle().lastModified(), Character.MAX_RADIX);
    }

    private void collect(String key, Set<String> ordered, List<String> path) {
        WebResource module = modules.get(key);
        if (module == null) {
            missing(key);
            return;
        }
        if (ordered.contains(key) || path.contains(key)) {
            return;
        }
        path.add(key);
        module.dependencies().forEach(dependency -> collect(dependency, ordered, path));
        ordered.add(key);
    }

    /** Jira's own modules are on every page of the host already. */
    private void missing(String key) {
        boolean ofJira = key.startsWith("com.atlassian.") || key.startsWith("jira.webresources:");
        if (!ofJira && alreadyMissed.add(key)) {
            LOG.warn("The web resource {} is asked for, but no enabled plugin has it", key);
        }
    }

    private static void append(WebResource module, String base, StringBuilder styles, StringBuilder scripts) {
        for (WebResource.Download file : module.files()) {
            String address = base + "/download/resources/" + module.completeKey() + '/' + file.name() + "?v="
                    + stamp(module.plugin());
            if (file.name().endsWith(".css")) {
                styles.append("<link rel=\"stylesheet\" href=\"")
                        .append(address)
                        .append("\">\n");
            } else if (file.name().endsWith(".js")) {
                scripts.append("<script src=\"").append(address).append("\"></script>\n");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<String> wishes(HttpServletRequest request) {
        @Nullable Set<String> wishes = (Set<String>) request.getAttribute(WISHES);
        if (wishes == null) {
            wishes = new LinkedHashSet<>();
            request.setAttribute(WISHES, wishes);
        }
        return wishes;
    }
}
