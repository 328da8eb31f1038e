package org.aiadoption.planner.jira.jobs;

import java.util.function.LongConsumer;

/**
 * What there is to do in the background.
 *
 * @param load fills the memory of which issues belong to plans; before anything else
 * @param seed works on one plan
 * @param beat shows the other servers that this one is alive
 * @param resume queues the plans whose worker died, or that may go on by themselves
 */
public record PlannerTasks(Runnable load, LongConsumer seed, Runnable beat, Runnable resume) {}
