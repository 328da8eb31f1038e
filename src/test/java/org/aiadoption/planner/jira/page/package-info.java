/** What the planner's pages show and how it reads, rendered without a Jira. */
@NullMarked
package org.aiadoption.planner.jira.page;

import org.jspecify.annotations.NullMarked;
