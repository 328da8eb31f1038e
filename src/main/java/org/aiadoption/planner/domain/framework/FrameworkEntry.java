package org.aiadoption.planner.domain.framework;

import org.aiadoption.planner.domain.text.LocalizedText;

/**
 * One requirement, control, article or risk of a framework.
 *
 * @param id its number in the framework, for example {@code MAP 1.1}
 * @param name our own short name for it
 * @param verified whether number and meaning were compared with a source that can be named
 */
public record FrameworkEntry(String id, LocalizedText name, boolean verified) {}
