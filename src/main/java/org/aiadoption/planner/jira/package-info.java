/** The only part of the planner that knows Jira: adapters that do not know each other, and the wiring that knows all. */
@NullMarked
package org.aiadoption.planner.jira;

import org.jspecify.annotations.NullMarked;
