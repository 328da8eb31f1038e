package org.aiadoption.planner.application.settling;

import java.util.ArrayList;
import java.util.List;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.Refusal.Violation;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.port.Settings.Limits;

/** Shows and changes who may make plans, where, and how large. For Jira administrators. */
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

    /** The running plans keep their size; the number of plans at once holds on every server within 10 seconds. */
    public Outcome<Admission> change(String userKey, Admission admission) {
        return show(userKey).then(before -> sensible(admission)).map(accepted -> {
            settings.changeAdmission(accepted);
            return settings.admission();
        });
    }

    private static Outcome<Admission> sensible(Admission admission) {
        List<Violation> violations = new ArrayList<>();
        inRange("nodesPerPlan", admission.limits().nodesPerPlan(), Limits.MOST_NODES, violations);
        inRange("plansAtOnce", admission.limits().plansAtOnce(), Limits.MOST_AT_ONCE, violations);
        return violations.isEmpty()
                ? Outcome.done(admission)
                : Outcome.refused(Refusal.of(Refusal.Kind.INVALID, violations));
    }

    private static void inRange(String field, int number, int most, List<Violation> violations) {
        if (number < 1 || number > most) {
            violations.add(
                    Violation.of(field, "number-out-of-range", String.valueOf(number), "1", String.valueOf(most)));
        }
    }
}
