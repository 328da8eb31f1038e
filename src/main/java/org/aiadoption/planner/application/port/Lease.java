package org.aiadoption.planner.application.port;

/**
 * The right to work on a plan.
 *
 * @param owner the server's name and this run of it; empty when nobody holds it
 * @param epoch grows with every claim and every revocation: an older epoch is void
 * @param beat grows while the owner is alive
 */
public record Lease(long planId, String owner, long epoch, long beat) {}
