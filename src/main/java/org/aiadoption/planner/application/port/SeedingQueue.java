package org.aiadoption.planner.application.port;

/** Where plans wait for a worker. */
public interface SeedingQueue {

    /** Returns at once; the plan is worked on when a worker of this server is free. */
    void enqueue(long planId);
}
