/** One adoption in one Jira project: what will be made, when, by whom, and what has been made. */
@NullMarked
package org.aiadoption.planner.domain.plan;

import org.jspecify.annotations.NullMarked;
