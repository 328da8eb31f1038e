/** The world around the use cases, in memory, and builders for what they work on. */
@NullMarked
package org.aiadoption.planner.support;

import org.jspecify.annotations.NullMarked;
