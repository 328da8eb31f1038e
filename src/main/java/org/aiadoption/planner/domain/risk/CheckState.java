package org.aiadoption.planner.domain.risk;

import java.util.Optional;
import java.util.stream.Stream;

/** Where a check stands. */
public enum CheckState {
    OPEN("open"),
    DONE("done"),
    NOT_APPLICABLE("not-applicable");

    private final String code;

    CheckState(String code) {
        this.code = code;
    }

    /** The word for it in REST and in the database. */
    public String code() {
        return code;
    }

    /** Whether the check asks nothing more of anybody. */
    public boolean settled() {
        return this != OPEN;
    }

    public static Optional<CheckState> ofCode(String code) {
        return Stream.of(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
