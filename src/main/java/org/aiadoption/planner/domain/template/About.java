package org.aiadoption.planner.domain.template;

import java.time.LocalDate;
import org.aiadoption.planner.domain.text.LocalizedText;

/** What a template says of itself; {@code asOf} is the day on which its facts were last checked. */
public record About(LocalizedText name, LocalizedText purpose, LocalizedText audience, LocalDate asOf) {}
