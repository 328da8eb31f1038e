/** The host as a cluster: locks, caches and jobs of several servers on one PostgreSQL. */
@NullMarked
package org.aiadoption.planner.cluster;

import org.jspecify.annotations.NullMarked;
