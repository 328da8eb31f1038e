package org.aiadoption.host.osgi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;

/**
 * Apache Felix with Spring and Gemini Blueprint inside. First publish the host's services, then {@link #start()}, then
 * install plugins: a plugin must find every service at once.
 */
public final class OsgiFramework {
    private static final String GEMINI_CORE = "org.eclipse.gemini.blueprint.core";
    private static final long STOP_MILLIS = 1_000;

    private final Framework framework;
    private final ContextWatch contexts = new ContextWatch();
    private final Path bundles;

    /** Prepares a framework that keeps its cache in one folder and takes its own bundles from another. */
    public OsgiFramework(Path cache, Path bundles) throws BundleException {
        this.bundles = bundles;
        framework = new FrameworkFactory().newFramework(configuration(cache));
        framework.init();
    }

    private static Map<String, String> configuration(Path cache) {
        Map<String, String> configuration = new HashMap<>();
        configuration.put("org.osgi.framework.storage", cache.toString());
        configuration.put("org.osgi.framework.storage.clean", "onFirstInit");
        configuration.put("org.osgi.framework.system.packages.extra", SystemPackages.asHeader());
        configuration.put("org.osgi.framework.bootdelegation", "sun.*,jdk.*,com.sun.*");
        configuration.put("felix.bootdelegation.implicit", "false");
        configuration.put("org.osgi.framework.bundle.parent", "framework");
        configuration.put("felix.log.level", "1");
        return configuration;
    }

    /** Offers a service to every bundle by its interface. */
    public void publish(Class<?> type, Object service) {
        if (!type.isInstance(service)) {
            throw new IllegalArgumentException(service.getClass() + " is not a " + type.getName());
        }
        context().registerService(type.getName(), service, null);
    }

    /** Offers a service of which each bundle gets its own object. */
    public <T> void publishPerBundle(Class<T> type, Function<Bundle, T> services) {
        context()
                .registerService(
                        type,
                        new ServiceFactory<T>() {
                            @Override
                            public T getService(Bundle bundle, ServiceRegistration<T> registration) {
                                return services.apply(bundle);
                            }

                            @Override
                            public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
                                // the object goes with its bundle
                            }
                        },
                        null);
    }

    public void start() throws BundleException, IOException, ReflectiveOperationException {
        framework.start();
        List<Bundle> installed = new ArrayList<>();
        for (Path jar : jars()) {
            installed.add(context().installBundle(jar.toUri().toString()));
        }
        for (Bundle bundle : installed) {
            bundle.start();
            if (GEMINI_CORE.equals(bundle.getSymbolicName())) {
                contexts.attach(bundle);
            }
        }
    }

    public PluginBundle install(Path jar) throws BundleException {
        return new PluginBundle(context().installBundle(jar.toUri().toString()), contexts);
    }

    public void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(STOP_MILLIS);
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(bundles)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private BundleContext context() {
        return framework.getBundleContext();
    }
}
