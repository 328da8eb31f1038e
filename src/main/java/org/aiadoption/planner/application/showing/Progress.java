package org.aiadoption.planner.application.showing;

/**
 * How far something has come: items whose issues are in a finished status, and checks that are done or not applicable,
 * each out of all there are.
 */
public record Progress(int itemsDone, int items, int checksSettled, int checks) {

    /** Items and checks weigh the same; 100 only when everything is finished, 0 when there is nothing. */
    public int percent() {
        int all = items + checks;
        return all == 0 ? 0 : 100 * (itemsDone + checksSettled) / all;
    }

    Progress plus(Progress other) {
        return new Progress(
                itemsDone + other.itemsDone,
                items + other.items,
                checksSettled + other.checksSettled,
                checks + other.checks);
    }

    static Progress none() {
        return new Progress(0, 0, 0, 0);
    }
}
