/** Jira's own REST resources, as far as the planner and its tests call them. */
@NullMarked
package org.aiadoption.host.restapi;

import org.jspecify.annotations.NullMarked;
