package org.aiadoption.host.plugin;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServlet;

/** The modules {@code servlet}, below {@code /plugins/servlet}. */
public final class Servlets implements ModuleType {
    private final Mounts mounts;
    private final JiraAuthenticationContext authentication;

    public Servlets(Mounts mounts, JiraAuthenticationContext authentication) {
        this.mounts = mounts;
        this.authentication = authentication;
    }

    @Override
    public Set<String> names() {
        return Set.of("servlet");
    }

    @Override
    public Runnable enable(EnabledPlugin plugin, ModuleElement module) {
        List<String> patterns =
                module.children("url-pattern").stream().map(ModuleElement::text).toList();
        if (patterns.isEmpty()) {
            throw new ModuleProblem("a servlet needs a <url-pattern>");
        }
        Class<?> type = plugin.type(module.attribute("class"));
        List<String> mounted = new ArrayList<>();
        for (String pattern : patterns) {
            if (!(plugin.make(type) instanceof HttpServlet servlet)) {
                throw new ModuleProblem(type.getName() + " is not a javax.servlet.http.HttpServlet");
            }
            String name = plugin.moduleKey(module) + pattern;
            String path = "/plugins/servlet" + (pattern.startsWith("/") ? "" : "/") + pattern;
            mounts.mount(
                    name,
                    new PluginServlet(
                            servlet, parameters(module), plugin.bundle().loader(), authentication),
                    path);
            mounted.add(name);
        }
        return () -> mounted.forEach(mounts::unmount);
    }

    private static Map<String, String> parameters(ModuleElement module) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (ModuleElement parameter : module.children("init-param")) {
            parameters.put(parameter.childText("param-name"), parameter.childText("param-value"));
        }
        return parameters;
    }
}
