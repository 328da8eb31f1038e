package org.aiadoption.planner.application.settling;

import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.application.port.Settings.Admission;

/** Shows and changes who may make plans and where. For Jira administrators. */
public final class ConfigureAdmission {

    private final Permissions permissions;
    private final Settings settings;

    public ConfigureAdmission(Permissions permissions, Settings settings) {
        this.permissions = permissions;
        this.settings = settings;
    }

    public Outcome<Admission> show(String userKey) {
        return permissions.administersJira(userKey)
                ? Outcome.done(settings.admission())
                : Outcome.refused(Refusal.forbidden("jira-not-administered"));
    }

    public Outcome<Admission> change(String userKey, Admission admission) {
        return show(userKey).map(before -> {
            settings.changeAdmission(admission);
            return settings.admission();
        });
    }
}
