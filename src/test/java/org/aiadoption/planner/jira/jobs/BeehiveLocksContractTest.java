package org.aiadoption.planner.jira.jobs;

import org.aiadoption.host.cluster.ThreadLocks;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.contract.ClusterLocksContract;

class BeehiveLocksContractTest extends ClusterLocksContract {

    private final ClusterLocks locks = new BeehiveLocks(new ThreadLocks());

    @Override
    protected ClusterLocks locks() {
        return locks;
    }
}
