package org.aiadoption.planner.application.showing;

import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Permissions;

/** What it takes to look at issues through one reader's eyes. */
public record Sight(IssueTracker tracker, Permissions permissions, People people) {

    PhaseAssembly assembly() {
        return new PhaseAssembly(tracker, permissions, people);
    }
}
