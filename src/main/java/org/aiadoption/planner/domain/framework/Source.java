package org.aiadoption.planner.domain.framework;

/** An entry of a framework that a node, check or risk comes from: a trace, resolved. */
public record Source(Framework framework, FrameworkEntry entry) {

    /** As the catalogue writes it. */
    public String trace() {
        return framework.key() + ":" + entry.id();
    }

    /** Whether it is law. */
    public boolean law() {
        return framework.naming().law();
    }
}
