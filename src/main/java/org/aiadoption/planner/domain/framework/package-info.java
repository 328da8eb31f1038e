/** The frameworks, standards and laws that a plan refers to, by their own numbers and our short names. */
@NullMarked
package org.aiadoption.planner.domain.framework;

import org.jspecify.annotations.NullMarked;
