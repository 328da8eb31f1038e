/** Words in several languages, and what makes them safe to put into an issue. */
@NullMarked
package org.aiadoption.planner.domain.text;

import org.jspecify.annotations.NullMarked;
