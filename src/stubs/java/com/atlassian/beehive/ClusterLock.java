package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock that holds across the servers of a cluster; it belongs to a thread. Vouched for by https://bitbucket.org/atlassian/beehive */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
