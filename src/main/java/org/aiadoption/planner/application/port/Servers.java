package org.aiadoption.planner.application.port;

/** The machines that this Jira runs on. */
public interface Servers {

    /** This server in this run: a name that no other server and no earlier run has. */
    String self();

    /** Whether the owner of a lease cannot be at work any more: an earlier run of this server, or a server that left. */
    boolean gone(String owner);
}
