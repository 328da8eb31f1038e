package org.aiadoption.planner.jira.persistence;

import java.util.Set;

/** Where plans are remembered, to be told in the background which ones will soon be looked at. */
@FunctionalInterface
interface PlanMemory {

    /** Reads the plans that are not remembered yet. */
    void learn(Set<Long> planIds);
}
