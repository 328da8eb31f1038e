package org.aiadoption.host;

import java.util.Locale;
import java.util.stream.Collectors;
import org.aiadoption.host.options.Generation;
import org.aiadoption.host.options.HostOptions;
import org.aiadoption.host.plugin.InstalledPlugins.ModuleInfo;
import org.aiadoption.host.plugin.InstalledPlugins.PluginInfo;

/** What the console says once the host is up. */
final class Greeting {
    private static final double NANOS = 1e9;

    private Greeting() {}

    static String of(EmbeddedHost host, HostOptions options, long nanos) {
        return """

                ────────────────────────────────────────────────────────────────────────
                 The host is up after %.1f s as Jira %s:   %s

                 Log in as   admin (administrator), owner, member, viewer or outsider;
                             the password is the same as the name.
                 Try         %s/projects/SHOP     a project and its sidebar
                             %s/plugins/servlet/upm     Manage apps
                             %s
                 Data        %s
                 Plugins     %s
                 Stop        Ctrl-C; the data stays in %s
                ────────────────────────────────────────────────────────────────────────
                """.formatted(
                        nanos / NANOS,
                        Generation.here().version(),
                        host.baseUrl(),
                        host.baseUrl(),
                        host.baseUrl(),
                        script(host, options),
                        options.jdbcUrl(),
                        plugins(host),
                        options.home());
    }

    private static String script(EmbeddedHost host, HostOptions options) {
        return options.basic()
                ? "curl -u admin:admin " + host.baseUrl() + "/rest/api/2/myself"
                : "-Dhost.basic=true     lets scripts log in with a password";
    }

    private static String plugins(EmbeddedHost host) {
        String lines = host.plugins().all().stream().map(Greeting::line).collect(Collectors.joining("\n             "));
        return lines.isEmpty() ? "none (-Dhost.jar=…)" : lines;
    }

    private static String line(PluginInfo plugin) {
        String problem = plugin.problem() == null ? "" : ": " + plugin.problem();
        String modules = plugin.modules().stream()
                .filter(module -> module.problem() != null)
                .map(Greeting::line)
                .collect(Collectors.joining());
        return plugin.key()
                + ' '
                + plugin.version()
                + ' '
                + plugin.state().toLowerCase(Locale.ROOT)
                + problem
                + modules;
    }

    private static String line(ModuleInfo module) {
        return "\n               " + module.type() + ' ' + module.key() + ": " + module.problem();
    }
}
