package org.aiadoption.planner.application.port;

/** Which node of which plan. */
public record NodeAddress(long planId, String nodeKey) {}
