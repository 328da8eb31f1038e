package org.aiadoption.planner.domain.framework;

import java.util.Optional;
import java.util.stream.Stream;

/** How sure a date of law is. */
public enum LegalStatus {
    /** Decided by the lawgiver, not known to be published yet. */
    ADOPTED("adopted"),
    /** Printed in the official journal. */
    PUBLISHED("published"),
    /** Read in other sources only. */
    UNCONFIRMED("unconfirmed");

    private final String code;

    LegalStatus(String code) {
        this.code = code;
    }

    /** The word for it in the catalogue, by REST and in settings. */
    public String code() {
        return code;
    }

    public static Optional<LegalStatus> ofCode(String code) {
        return Stream.of(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
