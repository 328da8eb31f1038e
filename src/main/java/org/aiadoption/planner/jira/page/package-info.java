/** The planner's pages: in a project's sidebar, in Jira's administration, and the profile. */
@NullMarked
package org.aiadoption.planner.jira.page;

import org.jspecify.annotations.NullMarked;
