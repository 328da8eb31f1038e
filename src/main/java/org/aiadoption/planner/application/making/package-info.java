/** From a request to a plan that waits to be seeded: reading, preview, pre-flight, creation. */
@NullMarked
package org.aiadoption.planner.application.making;

import org.jspecify.annotations.NullMarked;
