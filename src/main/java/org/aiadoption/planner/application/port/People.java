package org.aiadoption.planner.application.port;

import java.util.Optional;

/** The users of this Jira. */
public interface People {

    Optional<Person> byKey(String key);

    Optional<Person> byName(String name);
}
