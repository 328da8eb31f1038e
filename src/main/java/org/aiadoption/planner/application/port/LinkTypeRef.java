package org.aiadoption.planner.application.port;

/** An issue link type that people may use. */
public record LinkTypeRef(long id, String name) {}
