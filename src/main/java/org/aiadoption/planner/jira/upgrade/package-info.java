/** Changes of stored data from one model version to the next. */
@NullMarked
package org.aiadoption.planner.jira.upgrade;

import org.jspecify.annotations.NullMarked;
