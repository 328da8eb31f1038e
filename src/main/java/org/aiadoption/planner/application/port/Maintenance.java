package org.aiadoption.planner.application.port;

/** Work on Jira itself, during which nothing is made in it. */
public interface Maintenance {

    /** Whether this server's search index is being rebuilt or recovered. Costs no statement. */
    boolean underWay();
}
