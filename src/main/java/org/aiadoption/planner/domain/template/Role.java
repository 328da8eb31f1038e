package org.aiadoption.planner.domain.template;

import java.util.Optional;
import java.util.stream.Stream;

/** A part that somebody plays in an adoption. A template's items name roles; a plan maps them to people. */
public enum Role {
    SPONSOR("sponsor"),
    PLAN_LEAD("plan-lead"),
    DATA("data"),
    ENGINEERING("engineering"),
    RISK("risk"),
    USER_REPRESENTATIVE("user-representative");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** The word for it in the catalogue and in REST. */
    public String key() {
        return key;
    }

    public static Optional<Role> ofKey(String key) {
        return Stream.of(values()).filter(r -> r.key.equals(key)).findFirst();
    }
}
