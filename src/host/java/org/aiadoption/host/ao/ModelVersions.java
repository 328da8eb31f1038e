package org.aiadoption.host.ao;

import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

/** The version of each plugin's data model, kept in a plugin setting {@code AO_<hash>_#} as the products do. */
final class ModelVersions {
    private final PluginSettingsFactory settings;

    ModelVersions(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    ModelVersion current(TablePrefix prefix) {
        return ModelVersion.valueOf((String) settings.createGlobalSettings().get(prefix.prepend("#")));
    }

    void update(TablePrefix prefix, ModelVersion version) {
        settings.createGlobalSettings().put(prefix.prepend("#"), version.toString());
    }
}
