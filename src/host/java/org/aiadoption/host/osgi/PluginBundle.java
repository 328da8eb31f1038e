package org.aiadoption.host.osgi;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** The bundle of one plugin: its classes, entries and services. */
public final class PluginBundle {
    private final Bundle bundle;
    private final ContextWatch contexts;

    PluginBundle(Bundle bundle, ContextWatch contexts) {
        this.bundle = bundle;
        this.contexts = contexts;
    }

    public String symbolicName() {
        return bundle.getSymbolicName();
    }

    public String version() {
        return bundle.getVersion().toString();
    }

    public @Nullable String header(String name) {
        return bundle.getHeaders().get(name);
    }

    public @Nullable URL entry(String path) {
        return bundle.getEntry(path);
    }

    public long lastModified() {
        return bundle.getLastModified();
    }

    public boolean hasContext() {
        return bundle.getHeaders().get("Spring-Context") != null
                || bundle.findEntries("META-INF/spring", "*.xml", false) != null;
    }

    /** Starts the bundle; the context reports to the watcher from another thread. */
    public void start(Consumer<ContextState> watcher) throws BundleException {
        contexts.watch(bundle, watcher);
        bundle.start();
    }

    public void stop() throws BundleException {
        contexts.forget(bundle);
        bundle.stop();
    }

    public boolean resolved() {
        return bundle.adapt(BundleWiring.class) != null;
    }

    /** Only once the bundle is resolved. */
    public ClassLoader loader() {
        return wiring().getClassLoader();
    }

    public Class<?> type(String name) throws ClassNotFoundException {
        return bundle.loadClass(name);
    }

    /** The names of the classes in a package of this bundle and below it. */
    public List<String> classesBelow(String packageName) {
        int options = BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE;
        Collection<String> files = wiring().listResources(packageName.replace('.', '/'), "*.class", options);
        return files.stream()
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .toList();
    }

    /** The services of a type that this bundle itself offers. */
    public <T> List<T> services(Class<T> type) {
        List<T> found = new ArrayList<>();
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        if (offered == null) {
            return found;
        }
        for (ServiceReference<?> reference : offered) {
            List<String> types = List.of((String[]) reference.getProperty("objectClass"));
            if (types.contains(type.getName())) {
                found.add(type.cast(bundle.getBundleContext().getService(reference)));
            }
        }
        return found;
    }

    private BundleWiring wiring() {
        return bundle.adapt(BundleWiring.class);
    }
}
