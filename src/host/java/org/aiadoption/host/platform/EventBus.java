package org.aiadoption.host.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the {@code @EventListener} methods on the publishing thread, in the order of their registration. A listener
 * that throws an exception is logged and does not stop the others, as in Atlassian's event library.
 */
public final class EventBus implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : listener.getClass().getMethods()) {
                if (hears(method, event)) {
                    call(listener, method, event);
                }
            }
        }
    }

    private static boolean hears(Method method, Object event) {
        return method.isAnnotationPresent(EventListener.class)
                && method.getParameterCount() == 1
                && method.getParameterTypes()[0].isInstance(event);
    }

    private static void call(Object listener, Method method, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            LOG.error(
                    "There was an exception thrown trying to dispatch event [{}] to {}", event, listener, e.getCause());
        } catch (IllegalAccessException e) {
            LOG.error("{} cannot be called", method, e);
        }
    }

    @Override
    public void register(Object listener) {
        boolean known = listeners.stream().anyMatch(other -> other == listener);
        if (!known) {
            listeners.add(listener);
        }
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(other -> other == listener);
    }
}
