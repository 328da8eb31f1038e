package org.aiadoption.planner.domain.template;

import org.aiadoption.planner.domain.text.LocalizedText;

/**
 * The texts of a phase.
 *
 * @param step the step of the roadmap that the phase stands for
 * @param name the short name, used as Epic Name
 */
public record PhaseWording(LocalizedText step, LocalizedText name, Wording wording) {}
