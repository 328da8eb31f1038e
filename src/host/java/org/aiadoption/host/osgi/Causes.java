package org.aiadoption.host.osgi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an administrator in one line why something in a bundle did not work. */
public final class Causes {
    private static final Pattern MISSING_PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)\\)([^\\]\\[]*)");
    private static final Pattern SERVICE = Pattern.compile("objectClass=([\\w.$]+)");

    private Causes() {}

    /** The root cause in one line, an unresolved import or a missing service by its name. */
    public static String tell(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        if (root.getClass().getName().equals("org.osgi.framework.BundleException")) {
            return unresolved(message);
        }
        if (root instanceof ClassNotFoundException || root instanceof NoClassDefFoundError) {
            return "class not found: " + message.replace('/', '.').replaceAll(" not found (by|from) .*", "");
        }
        if (message.contains("unsatisfied dependencies") || message.contains("timed out waiting")) {
            return "missing service: " + service(message);
        }
        return root.getClass().getSimpleName() + ": " + message.strip();
    }

    /** The interface that a service filter asks for, or the filter itself. */
    public static String service(String filter) {
        Matcher service = SERVICE.matcher(filter);
        return service.find() ? service.group(1) : filter;
    }

    private static String unresolved(String message) {
        Matcher missing = MISSING_PACKAGE.matcher(message);
        String lastPackage = null;
        while (missing.find()) {
            lastPackage = missing.group(1) + range(missing.group(2));
        }
        return lastPackage == null ? message : "the host does not export the imported package " + lastPackage;
    }

    private static String range(String filterRest) {
        String versions =
                filterRest.replaceAll("[()&]", " ").replaceAll("\\s+", " ").strip();
        return versions.isEmpty() ? "" : " (" + versions + ")";
    }
}
