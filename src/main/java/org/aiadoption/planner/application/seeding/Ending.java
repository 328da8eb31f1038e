package org.aiadoption.planner.application.seeding;

import org.aiadoption.planner.domain.plan.PlanState;

/** How the work on a plan ended: the state it is left in, and the encoded problem, empty for none. */
record Ending(PlanState state, String problem) {}
