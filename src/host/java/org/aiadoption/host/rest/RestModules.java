package org.aiadoption.host.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.ws.rs.Path;
import javax.ws.rs.ext.Provider;
import org.aiadoption.host.options.Generation;
import org.aiadoption.host.plugin.EnabledPlugin;
import org.aiadoption.host.plugin.ModuleElement;
import org.aiadoption.host.plugin.ModuleProblem;
import org.aiadoption.host.plugin.ModuleType;
import org.aiadoption.host.plugin.Mounts;

/** The modules {@code rest}: JAX-RS resources below {@code /rest/path/version} and {@code /rest/path/latest}. */
public final class RestModules implements ModuleType {
    private final Mounts mounts;
    private final JiraAuthenticationContext authentication;

    public RestModules(Mounts mounts, JiraAuthenticationContext authentication) {
        this.mounts = mounts;
        this.authentication = authentication;
    }

    @Override
    public Set<String> names() {
        return Set.of("rest");
    }

    @Override
    public Runnable enable(EnabledPlugin plugin, ModuleElement module) {
        List<Class<?>> resources = resources(plugin, module);
        if (!firstVersion()) {
            resources.forEach(RestModules::refuseWithoutInject);
        }
        List<String> mounted = new ArrayList<>();
        for (String base : bases(module)) {
            String name = plugin.moduleKey(module) + base;
            mounts.mount(name, servlet(plugin, resources), base + "/*");
            mounted.add(name);
        }
        return () -> mounted.forEach(mounts::unmount);
    }

    private static boolean firstVersion() {
        return Generation.here().number() == 9;
    }

    private HttpServlet servlet(EnabledPlugin plugin, List<Class<?>> resources) {
        return firstVersion()
                ? new FirstVersion(plugin, resources, authentication)
                : new Application(plugin, resources, authentication).servlet();
    }

    private static Set<String> bases(ModuleElement module) {
        String path = "/rest/" + module.attribute("path").replaceAll("^/+|/+$", "");
        String version = module.attribute("version");
        if (module.attribute("path").isEmpty() || version.isEmpty()) {
            throw new ModuleProblem("a rest module needs the attributes path and version");
        }
        return version.equals("none")
                ? Set.of(path)
                : new LinkedHashSet<>(List.of(path + '/' + version, path + "/latest"));
    }

    private static List<Class<?>> resources(EnabledPlugin plugin, ModuleElement module) {
        List<ModuleElement> packages = module.children("package");
        if (packages.isEmpty()) {
            throw new ModuleProblem("this host needs a <package> in a rest module");
        }
        List<Class<?>> found = new ArrayList<>();
        for (ModuleElement name : packages) {
            for (String className : plugin.bundle().classesBelow(name.text())) {
                Class<?> type = plugin.type(className);
                if (has(type, Path.class) || has(type, Provider.class)) {
                    found.add(type);
                }
            }
        }
        if (found.isEmpty()) {
            throw new ModuleProblem("no class with @Path or @Provider was found in the packages of the rest module");
        }
        return found;
    }

    /** By name: in Jira 9.12 a plugin's JAX-RS is another than the host's own. */
    private static boolean has(Class<?> type, Class<? extends Annotation> annotation) {
        return Arrays.stream(type.getAnnotations())
                .anyMatch(each -> each.annotationType().getName().equals(annotation.getName()));
    }

    /** REST v2 of Jira 10 finds no constructor of a resource that has parameters and no {@code @Inject}. */
    private static void refuseWithoutInject(Class<?> type) {
        Constructor<?>[] constructors = type.getConstructors();
        boolean fine = Arrays.stream(constructors)
                .anyMatch(constructor ->
                        constructor.getParameterCount() == 0 || constructor.isAnnotationPresent(Inject.class));
        if (!fine) {
            throw new ModuleProblem("Could not find a suitable constructor in " + type.getName() + " class: it needs @"
                    + Inject.class.getName() + " on a public constructor");
        }
    }
}
