package com.atlassian.beehive;

/** Locks by name. Vouched for by https://bitbucket.org/atlassian/beehive */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
