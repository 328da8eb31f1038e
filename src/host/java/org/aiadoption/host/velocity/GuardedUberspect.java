package org.aiadoption.host.velocity;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * Lets templates call only what the {@link Allowlist} allows. Public with a public constructor because Velocity makes
 * it by its class name; the allowlist comes as an attribute of the engine.
 */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOWLIST = "org.aiadoption.host.velocity.allowlist";

    private Allowlist allowlist = new Allowlist();

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        if (services.getApplicationAttribute(ALLOWLIST) instanceof Allowlist given) {
            allowlist = given;
        }
    }

    @Override
    public @Nullable VelMethod getMethod(Object target, String name, Object[] args, Info info) throws Exception {
        if (target == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, args);
        VelMethod found = super.getMethod(target, name, args, info);
        if (method == null) {
            return target.getClass().isArray() ? found : null;
        }
        return found != null && allowlist.allows(target.getClass(), method) ? safe(found, method) : null;
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        if (target == null) {
            return null;
        }
        if (target instanceof Map<?, ?> && isOfTheJdk(target)) {
            return super.getPropertyGet(target, name, info);
        }
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String getter : new String[] {"get" + capital, "is" + capital}) {
            VelMethod method = getMethod(target, getter, new Object[0], info);
            if (method != null) {
                return new Getter(method, name);
            }
        }
        return null;
    }

    @Override
    public @Nullable VelPropertySet getPropertySet(Object target, String name, Object value, Info info)
            throws Exception {
        return target instanceof Map<?, ?> && isOfTheJdk(target)
                ? super.getPropertySet(target, name, value, info)
                : null;
    }

    @Override
    public @Nullable Iterator<?> getIterator(Object target, Info info) throws Exception {
        return super.getIterator(target, info);
    }

    private static boolean isOfTheJdk(Object target) {
        return target.getClass().getName().startsWith("java.");
    }

    private static VelMethod safe(VelMethod method, Method reflected) {
        return reflected.isAnnotationPresent(HtmlSafe.class) ? new HtmlMethod(method) : method;
    }

    private record Getter(VelMethod method, String name) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            return method.invoke(target, new Object[0]);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }
    }

    private record HtmlMethod(VelMethod method) implements VelMethod {
        @Override
        public @Nullable Object invoke(Object target, Object[] args) throws Exception {
            Object result = method.invoke(target, args);
            return result == null ? null : new SafeHtml(result.toString());
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Class<?> getReturnType() {
            return SafeHtml.class;
        }
    }
}
