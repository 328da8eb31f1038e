package org.aiadoption.planner.jira.admin;

import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.contract.SettingsContract;
import org.aiadoption.planner.support.SampleJira;

class StoredSettingsContractTest extends SettingsContract {

    private final SampleJira jira = new SampleJira();

    /** Another object each time: what is settled is in the database. */
    @Override
    protected Settings settings() {
        return new StoredSettings(jira.settings());
    }
}
