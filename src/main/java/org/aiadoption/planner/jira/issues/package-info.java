/** Jira's issues, projects, people and permissions, as the use cases need them. */
@NullMarked
package org.aiadoption.planner.jira.issues;

import org.jspecify.annotations.NullMarked;
