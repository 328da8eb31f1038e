package org.aiadoption.host.page;

import java.util.Map;
import org.aiadoption.host.plugin.InstalledPlugins;

/** "Manage apps": what is installed, of which modules, what failed and why; apps can be switched on and off. */
final class AppsPage {
    private static final String ADDRESS = "/plugins/servlet/upm";

    private final InstalledPlugins plugins;

    AppsPage(InstalledPlugins plugins) {
        this.plugins = plugins;
    }

    void mount(Routes routes) {
        routes.get(Routes.Access.WEB_SUDO, ADDRESS, this::list)
                .get(Routes.Access.WEB_SUDO, ADDRESS + "/manage", this::list)
                .post(Routes.Access.WEB_SUDO, ADDRESS + "/enable", visit -> change(visit, true))
                .post(Routes.Access.WEB_SUDO, ADDRESS + "/disable", visit -> change(visit, false))
                .get(Routes.Access.ADMINISTRATOR, "/secure/admin", visit -> new Answer.Redirect(ADDRESS));
    }

    private Answer list(Visit visit) {
        return new Answer.View("apps", Map.of("plugins", plugins.all()), visit.text("apps.title"), Frame.admin("upm"));
    }

    private Answer change(Visit visit, boolean enable) {
        String key = visit.param("key");
        if (plugins.all().stream().noneMatch(plugin -> plugin.key().equals(key))) {
            return new Answer.Absent("error.page.absent");
        }
        if (enable) {
            plugins.enable(key);
        } else {
            plugins.disable(key);
        }
        return new Answer.Redirect(ADDRESS);
    }
}
