package org.aiadoption.host.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.servlet.http.HttpServlet;
import javax.ws.rs.ext.Provider;
import org.aiadoption.host.plugin.EnabledPlugin;
import org.glassfish.hk2.api.Factory;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.AbstractContainerLifecycleListener;
import org.glassfish.jersey.server.spi.Container;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;

/** The JAX-RS resources of one module, made by the plugin's Spring context for each request. */
final class Application {
    private final EnabledPlugin plugin;
    private final List<Class<?>> resources;
    private final JiraAuthenticationContext authentication;

    Application(EnabledPlugin plugin, List<Class<?>> resources, JiraAuthenticationContext authentication) {
        this.plugin = plugin;
        this.resources = resources;
        this.authentication = authentication;
    }

    HttpServlet servlet() {
        ResourceConfig config = RestFrame.config(authentication);
        AtomicReference<@Nullable InjectionManager> injection = new AtomicReference<>();
        config.setClassLoader(plugin.bundle().loader());
        config.register(new AbstractContainerLifecycleListener() {
            @Override
            public void onStartup(Container container) {
                injection.set(container.getApplicationHandler().getInjectionManager());
            }
        });
        List<Class<?>> made = new ArrayList<>();
        for (Class<?> resource : resources) {
            if (resource.isAnnotationPresent(Provider.class)) {
                config.register(plugin.make(resource));
            } else {
                config.register(resource);
                made.add(resource);
            }
        }
        // one binder for all: Jersey takes no second component of a class
        config.register(binder(made, injection));
        return new ServletContainer(config);
    }

    private AbstractBinder binder(List<Class<?>> classes, AtomicReference<@Nullable InjectionManager> injection) {
        return new AbstractBinder() {
            @Override
            @SuppressWarnings({"unchecked", "rawtypes"})
            protected void configure() {
                for (Class<?> resource : classes) {
                    bindFactory(factory(resource, injection))
                            .to((Class) resource)
                            .in(RequestScoped.class);
                }
            }
        };
    }

    private Factory<Object> factory(Class<?> resource, AtomicReference<@Nullable InjectionManager> injection) {
        return new Factory<>() {
            @Override
            public Object provide() {
                Object made = plugin.make(resource);
                Objects.requireNonNull(injection.get()).inject(made);
                return made;
            }

            @Override
            public void dispose(Object made) {
                // Spring made it as a prototype: nobody disposes of it
            }
        };
    }
}
