package org.aiadoption.planner.contract;

import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.support.ImmediateLocks;

class ImmediateLocksTest extends ClusterLocksContract {

    private final ClusterLocks locks = new ImmediateLocks();

    @Override
    protected ClusterLocks locks() {
        return locks;
    }
}
