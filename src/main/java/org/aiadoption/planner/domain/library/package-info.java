/** What is known of risks in general, whichever template a plan is made from. */
@NullMarked
package org.aiadoption.planner.domain.library;

import org.jspecify.annotations.NullMarked;
