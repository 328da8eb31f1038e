/** Risks, the checks that watch them, and the answers that people give. */
@NullMarked
package org.aiadoption.planner.domain.risk;

import org.jspecify.annotations.NullMarked;
