/** Turns what use cases answer into the maps, lists and texts that templates may touch. */
@NullMarked
package org.aiadoption.planner.jira.page.view;

import org.jspecify.annotations.NullMarked;
