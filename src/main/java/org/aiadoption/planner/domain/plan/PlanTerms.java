package org.aiadoption.planner.domain.plan;

import java.time.LocalDate;
import org.aiadoption.planner.domain.text.Language;

/**
 * What a plan is called, the language its issues are written in, and the day it starts.
 *
 * @param name becomes the root's summary
 */
public record PlanTerms(String name, Language language, LocalDate start) {}
