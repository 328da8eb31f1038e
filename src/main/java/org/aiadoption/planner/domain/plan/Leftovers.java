package org.aiadoption.planner.domain.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a roll back does with issues that it does not delete. */
public enum Leftovers {
    /** They stay in the plan, and the plan stays for their sake. */
    KEEP,
    /** They stay in Jira and belong to no plan any more. */
    RELEASE,
    /** As {@link #RELEASE}; those that only the missing permission to delete protects are closed. */
    CLOSE;

    /** The word for it in REST and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Leftovers> ofCode(String code) {
        return Stream.of(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
