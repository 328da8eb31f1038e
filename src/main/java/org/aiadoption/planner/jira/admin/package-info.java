/** What administrators settle, kept and applied by Jira's own means. */
@NullMarked
package org.aiadoption.planner.jira.admin;

import org.jspecify.annotations.NullMarked;
