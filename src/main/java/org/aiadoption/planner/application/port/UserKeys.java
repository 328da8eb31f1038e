package org.aiadoption.planner.application.port;

import java.util.Set;

/** Where users are written down by their keys: as owners, actors, in roles, in answers and in attempts. */
public interface UserKeys {

    /** The plans whose records name the user. Looks through all of them. */
    Set<Long> plansNaming(String userKey);

    /** Lets a plan's records name the other key instead, all at once. */
    void replace(long planId, String userKey, String newKey);
}
