/** The composition root: what the container that Jira keeps for the plugin cannot make out of constructors alone. */
@NullMarked
package org.aiadoption.planner.jira.wiring;

import org.jspecify.annotations.NullMarked;
