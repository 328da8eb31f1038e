package org.aiadoption.planner.contract;

import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.support.InMemorySettings;

class InMemorySettingsTest extends SettingsContract {

    private final Settings settings = new InMemorySettings();

    @Override
    protected Settings settings() {
        return settings;
    }
}
