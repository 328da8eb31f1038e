package org.aiadoption.planner.application.settling;

import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.application.port.UserKeys;

/**
 * Lets the planner's records follow a user whom Jira gives another key, as it does when it anonymises one from before
 * Jira 8.4: such a key is the name that the user once had.
 */
public final class FollowUserKey {

    private final UserKeys userKeys;
    private final Leases leases;
    private final ClusterLocks locks;

    public FollowUserKey(UserKeys userKeys, Leases leases, ClusterLocks locks) {
        this.userKeys = userKeys;
        this.leases = leases;
        this.locks = locks;
    }

    /** How many plans named the user. A plan that is being worked on is taken up again under the new key. */
    public int follow(String userKey, String newKey) {
        if (userKey.equals(newKey)) {
            return 0;
        }
        int followed = 0;
        for (long planId : userKeys.plansNaming(userKey)) {
            locks.locked(ClusterLocks.plan(planId), () -> {
                // why: a worker would go on to write down the key that it began with
                leases.revoke(planId);
                userKeys.replace(planId, userKey, newKey);
                return planId;
            });
            followed++;
        }
        return followed;
    }
}
