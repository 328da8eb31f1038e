package org.aiadoption.host.osgi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears from Gemini Blueprint how the Spring context of each bundle fares. Without such a listener a broken context
 * is no more than a line in the log. Events come on Gemini's threads.
 */
final class ContextWatch implements InvocationHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ContextWatch.class);
    private static final String LISTENER =
            "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";

    private final Map<Long, Consumer<ContextState>> watchers = new ConcurrentHashMap<>();

    void attach(Bundle geminiCore) throws ReflectiveOperationException {
        Class<?> type = geminiCore.loadClass(LISTENER);
        Object listener = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
        geminiCore.getBundleContext().registerService(LISTENER, listener, null);
    }

    void watch(Bundle bundle, Consumer<ContextState> watcher) {
        watchers.put(bundle.getBundleId(), watcher);
    }

    void forget(Bundle bundle) {
        watchers.remove(bundle.getBundleId());
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object[] args) {
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == args[0];
            case "toString" -> "context watch";
            default -> {
                hear(args[0]);
                yield null;
            }
        };
    }

    private void hear(Object event) {
        try {
            Bundle bundle = (Bundle) get(event, "getBundle");
            Consumer<ContextState> watcher = watchers.get(bundle.getBundleId());
            ContextState state = state(event);
            if (watcher != null && state != null) {
                watcher.accept(state);
            }
        } catch (ReflectiveOperationException e) {
            LOG.error("An event of Gemini Blueprint cannot be read: {}", event, e);
        }
    }

    private static @Nullable ContextState state(Object event) throws ReflectiveOperationException {
        return switch (event.getClass().getSimpleName()) {
            case "OsgiBundleContextRefreshedEvent" ->
                new ContextState.Up(new BeanMaker(get(event, "getApplicationContext")));
            case "OsgiBundleContextFailedEvent", "BootstrappingDependenciesFailedEvent" ->
                new ContextState.Failed((Throwable) get(event, "getFailureCause"));
            case "BootstrappingDependencyEvent" -> dependency(get(event, "getDependencyEvent"));
            default -> null;
        };
    }

    private static @Nullable ContextState dependency(Object event) throws ReflectiveOperationException {
        Object filter = get(get(event, "getServiceDependency"), "getServiceFilter");
        return switch (event.getClass().getSimpleName()) {
            case "OsgiServiceDependencyWaitStartingEvent" -> new ContextState.Waiting(filter.toString());
            default -> null;
        };
    }

    private static Object get(Object source, String getter) throws ReflectiveOperationException {
        Method method = source.getClass().getMethod(getter);
        method.setAccessible(true);
        return method.invoke(source);
    }
}
