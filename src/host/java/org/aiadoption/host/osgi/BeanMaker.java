package org.aiadoption.host.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Makes objects of a plugin's classes, their constructors filled from the plugin's Spring context. Spring lives inside
 * the framework and not on the host's class path, hence the reflection.
 */
public final class BeanMaker {
    private static final String FACTORY = "org.springframework.beans.factory.config.AutowireCapableBeanFactory";
    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final Object factory;
    private final Method createBean;

    BeanMaker(Object applicationContext) throws ReflectiveOperationException {
        factory = applicationContext
                .getClass()
                .getMethod("getAutowireCapableBeanFactory")
                .invoke(applicationContext);
        createBean = Class.forName(FACTORY, false, applicationContext.getClass().getClassLoader())
                .getMethod("createBean", Class.class, int.class, boolean.class);
    }

    /** A new object; what its constructor throws comes out as the cause of an {@link IllegalStateException}. */
    public Object make(Class<?> type) {
        try {
            return createBean.invoke(factory, type, AUTOWIRE_CONSTRUCTOR, false);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot make a " + type.getName() + ": " + Causes.tell(e), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }
}
