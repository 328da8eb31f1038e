package org.aiadoption.host.plugin;

import com.atlassian.plugin.PluginParseException;
import java.util.ArrayList;
import java.util.List;
import org.aiadoption.host.options.Generation;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * Whether a module is meant for this host: its attribute {@code application} and its children {@code <restrict>}. As
 * in the plugin framework one fitting restriction is enough. Ranges may be open: {@code (9.99.99,)}.
 */
final class Restriction {
    private static final String APPLICATION = "jira";
    private static final Version VERSION = new Version(Generation.here().version());

    private Restriction() {}

    static boolean admits(ModuleElement module) {
        String application = module.attribute("application");
        if (!application.isEmpty() && !application.equals(APPLICATION)) {
            return false;
        }
        List<ModuleElement> restrictions = module.children("restrict");
        return restrictions.isEmpty() || restrictions.stream().anyMatch(Restriction::fits);
    }

    private static boolean fits(ModuleElement restriction) {
        return restriction.attribute("application").equals(APPLICATION)
                && (ranges(restriction).isEmpty()
                        || ranges(restriction).stream().anyMatch(Restriction::includesThisVersion));
    }

    private static List<String> ranges(ModuleElement restriction) {
        List<String> ranges = new ArrayList<>();
        if (!restriction.attribute("version").isEmpty()) {
            ranges.add(restriction.attribute("version"));
        }
        restriction.children("version").forEach(version -> ranges.add(version.text()));
        return ranges;
    }

    private static boolean includesThisVersion(String range) {
        try {
            return closed(range).includes(VERSION);
        } catch (IllegalArgumentException e) {
            throw new PluginParseException("\"" + range + "\" in <restrict> is not a version range", e);
        }
    }

    /** OSGi knows no open ends, the plugin framework does. */
    private static VersionRange closed(String range) {
        String text = range.replace(" ", "");
        if (text.length() < 3 || text.indexOf(',') < 0) {
            return new VersionRange(text);
        }
        char open = text.charAt(0);
        char close = text.charAt(text.length() - 1);
        int comma = text.indexOf(',');
        String from = text.substring(1, comma);
        String to = text.substring(comma + 1, text.length() - 1);
        return new VersionRange(
                open,
                from.isEmpty() ? Version.emptyVersion : new Version(from),
                to.isEmpty() ? null : new Version(to),
                close);
    }
}
