/** Active Objects on a database in memory, for tests. */
@NullMarked
package org.aiadoption.planner.jira.persistence.support;

import org.jspecify.annotations.NullMarked;
