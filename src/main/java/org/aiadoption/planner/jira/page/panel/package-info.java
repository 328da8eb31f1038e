/** What an issue's own page shows of its plan. */
@NullMarked
package org.aiadoption.planner.jira.page.panel;

import org.jspecify.annotations.NullMarked;
