package org.aiadoption.planner.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aiadoption.planner.application.port.SeedingQueue;

/** Notes which plans were handed to the workers, and does no work. */
public final class RecordingQueue implements SeedingQueue {

    private final List<Long> planIds = new CopyOnWriteArrayList<>();

    @Override
    public void enqueue(long planId) {
        planIds.add(planId);
    }

    public List<Long> planIds() {
        return List.copyOf(planIds);
    }
}
