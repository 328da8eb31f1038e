/** Searching in the embedded host, on a small Jira in memory. */
package org.aiadoption.planner.jql;
