/** What a plan is made from: phases, items and their checks, as an author wrote them. */
@NullMarked
package org.aiadoption.planner.domain.template;

import org.jspecify.annotations.NullMarked;
