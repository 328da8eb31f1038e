package org.aiadoption.planner.support;

import org.aiadoption.planner.application.seeding.SeedPlan;

/** What a worker needs of a Jira with one project, whose id is 1, and no mails: all of it in memory. */
public final class OneProject {

    public static final long ID = 1;

    private OneProject() {}

    /** Where only the owner may work. */
    public static SeedPlan.Reach around(InMemoryIssueTracker tracker) {
        return new SeedPlan.Reach(
                tracker,
                new InMemoryIssueRemoval(tracker),
                new InMemoryPermissions().grantAll("key-owner", ID),
                new InMemoryProjects().add(ID, "SHOP"),
                new InMemoryMails(),
                () -> false);
    }
}
