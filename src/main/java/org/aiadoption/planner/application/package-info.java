/** What a person can ask the planner to do: one class for each use case, named by a verb. */
@NullMarked
package org.aiadoption.planner.application;

import org.jspecify.annotations.NullMarked;
