/** The planner's REST interface as its clients use it, in the embedded host or, with {@code jira.baseUrl}, in any Jira. */
package org.aiadoption.planner.rest;
