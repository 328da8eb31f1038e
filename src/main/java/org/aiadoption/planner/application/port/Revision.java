package org.aiadoption.planner.application.port;

import java.util.Map;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.template.Role;

/**
 * What of a plan can be changed while it runs. Issues that are made keep their texts and assignees.
 *
 * @param ownerKey a user key
 * @param people user keys by role
 */
public record Revision(String name, String ownerKey, Aim aim, Map<Role, String> people) {

    public Revision {
        people = Map.copyOf(people);
    }
}
