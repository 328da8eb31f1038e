/** The planner in a real browser, the way people use it. */
@NullMarked
package org.aiadoption.planner.browser;

import org.jspecify.annotations.NullMarked;
