/** Workflows, run by OSWorkflow, and the statuses they lead through. */
@NullMarked
package org.aiadoption.host.jira.workflow;

import org.jspecify.annotations.NullMarked;
