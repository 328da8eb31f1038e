/** Guards over the sources and classes: who may use whom, how large things may be, and proof that each guard bites. */
@NullMarked
package org.aiadoption.planner.architecture;

import org.jspecify.annotations.NullMarked;
