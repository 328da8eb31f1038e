package org.aiadoption.host.velocity;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which methods templates may call: those of plain JDK types, a few getters of Jira's, and what plugins list in
 * {@code <velocity-allowlist>}, written {@code package.Class#method(parameter.Type)}. Safe for use by many threads.
 */
final class Allowlist {
    private static final Logger LOG = LoggerFactory.getLogger(Allowlist.class);
    private static final Set<String> PLAIN_PACKAGES =
            Set.of("java.util", "java.math", "java.time", "java.text", "java.net", "java.sql", "java.util.concurrent");
    private static final Set<String> PLAIN_LANG = Set.of(
            "String",
            "CharSequence",
            "Number",
            "Integer",
            "Long",
            "Short",
            "Byte",
            "Double",
            "Float",
            "Boolean",
            "Character",
            "Math",
            "Enum",
            "Record",
            "Iterable",
            "Comparable",
            "StringBuilder",
            "Object");
    private static final Set<String> NEVER = Set.of("getClass", "wait", "notify", "notifyAll");
    private static final Set<Class<?>> JIRA =
            Set.of(Issue.class, Project.class, ApplicationUser.class, I18nHelper.class);

    private final Set<String> listed = ConcurrentHashMap.newKeySet();
    private final Set<String> alreadyLogged = ConcurrentHashMap.newKeySet();

    void add(Set<String> methods) {
        listed.addAll(methods);
    }

    void remove(Set<String> methods) {
        listed.removeAll(methods);
    }

    /** Whether a template may call a method on an object of a type; a refusal is logged once for each method. */
    boolean allows(Class<?> type, Method method) {
        if (NEVER.contains(method.getName())) {
            return false;
        }
        Class<?> declaring = declaring(type, method);
        String name = name(declaring, method);
        boolean allowed = isPlain(declaring) || listed.contains(name) || ofJira(type, method);
        if (!allowed && alreadyLogged.add(name)) {
            LOG.warn("Velocity template tried to call {}, which is not in the allowlist: the call is blocked", name);
        }
        return allowed;
    }

    private static Class<?> declaring(Class<?> type, Method method) {
        try {
            return type.getMethod(method.getName(), method.getParameterTypes()).getDeclaringClass();
        } catch (NoSuchMethodException e) {
            return method.getDeclaringClass();
        }
    }

    private static boolean isPlain(Class<?> type) {
        String packageName = type.getPackageName();
        return packageName.equals("java.lang")
                ? PLAIN_LANG.contains(type.getSimpleName())
                : PLAIN_PACKAGES.contains(packageName) && !ClassLoader.class.isAssignableFrom(type);
    }

    private static boolean ofJira(Class<?> type, Method method) {
        return method.getName().startsWith("get")
                && JIRA.stream()
                        .filter(jira -> jira.isAssignableFrom(type))
                        .flatMap(jira -> Arrays.stream(jira.getMethods()))
                        .anyMatch(known -> known.getName().equals(method.getName())
                                && Arrays.equals(known.getParameterTypes(), method.getParameterTypes()));
    }

    private static String name(Class<?> declaring, Method method) {
        return declaring.getName()
                + '#'
                + method.getName()
                + '('
                + Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(", "))
                + ')';
    }
}
