/** A real PostgreSQL for the tests: unpacked, made and started by the build itself. */
@NullMarked
package org.aiadoption.planner.support.postgres;

import org.jspecify.annotations.NullMarked;
