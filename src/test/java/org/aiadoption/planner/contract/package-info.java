/** What every adapter of a port has to keep to; run in memory here, and on the real adapters beside them. */
@NullMarked
package org.aiadoption.planner.contract;

import org.jspecify.annotations.NullMarked;
