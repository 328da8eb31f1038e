package org.aiadoption.planner.jira.jobs;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.aiadoption.planner.application.port.SeedingQueue;
import org.aiadoption.planner.application.port.Settings.Limits;

/**
 * Plans that wait for a worker of this server, first come, first served. A plan waits at most once, so the line is
 * never longer than there are plans, and it is never given to two workers at a time: a plan that is queued while a
 * worker is at it waits until that worker is done. No more plans are given out at a time than there are places. Safe
 * for any thread.
 */
final class WaitingPlans implements SeedingQueue {

    private final Set<Long> waiting = new LinkedHashSet<>();
    private final Set<Long> atWork = new HashSet<>();
    private int places = Limits.USUAL.plansAtOnce();
    private boolean closed;

    @Override
    public synchronized void enqueue(long planId) {
        if (!closed && waiting.add(planId)) {
            notifyAll();
        }
    }

    /** Fewer places than plans at work take nothing away from anybody; the next plan waits for longer. */
    synchronized void offer(int number) {
        places = number;
        notifyAll();
    }

    /** The next plan, as soon as there is one; empty once the line is closed. */
    synchronized OptionalLong take() throws InterruptedException {
        while (!closed) {
            OptionalLong next = next();
            if (next.isPresent()) {
                waiting.remove(next.getAsLong());
                atWork.add(next.getAsLong());
                return next;
            }
            wait();
        }
        return OptionalLong.empty();
    }

    /** To be called by who took the plan. */
    synchronized void done(long planId) {
        atWork.remove(planId);
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        waiting.clear();
        notifyAll();
    }

    synchronized boolean open() {
        return !closed;
    }

    private OptionalLong next() {
        if (atWork.size() >= places) {
            return OptionalLong.empty();
        }
        return waiting.stream()
                .filter(planId -> !atWork.contains(planId))
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
