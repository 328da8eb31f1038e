package org.aiadoption.planner.domain.framework;

import java.time.LocalDate;
import org.aiadoption.planner.domain.text.LocalizedText;

/**
 * A day from which a law applies, or a part of it.
 *
 * @param key unique in its framework
 * @param what what applies from then on
 * @param source where the date was read
 */
public record LegalDate(String key, LocalDate day, LegalStatus status, LocalizedText what, String source) {}
