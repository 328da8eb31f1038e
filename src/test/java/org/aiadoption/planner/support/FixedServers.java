package org.aiadoption.planner.support;

import java.util.HashSet;
import java.util.Set;
import org.aiadoption.planner.application.port.Servers;

/** A cluster whose other servers die when the test says so. */
public final class FixedServers implements Servers {

    private final String self;
    private final Set<String> gone = new HashSet<>();

    public FixedServers(String self) {
        this.self = self;
    }

    public void dies(String owner) {
        gone.add(owner);
    }

    @Override
    public String self() {
        return self;
    }

    @Override
    public boolean gone(String owner) {
        return gone.contains(owner);
    }
}
