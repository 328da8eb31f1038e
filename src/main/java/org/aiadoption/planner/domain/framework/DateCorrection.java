package org.aiadoption.planner.domain.framework;

import java.time.LocalDate;

/** What an administrator knows better of a date of law than the catalogue that shipped, and where it was read. */
public record DateCorrection(LocalDate day, LegalStatus status, String source) {

    /** The date as corrected; what applies from it stays as it is. */
    LegalDate of(LegalDate original) {
        return new LegalDate(original.key(), day, status, original.what(), source);
    }
}
