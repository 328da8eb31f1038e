package org.aiadoption.planner.application.port;

import java.util.Optional;
import org.aiadoption.planner.domain.template.TemplateId;

/** The texts that templates are read from. Kept with the plans, they outlive the release that shipped them. */
public interface TemplateTexts {

    Optional<String> text(TemplateId id);
}
