/** Work that no request waits for: seeding on threads of our own, beats, and the search for dead leases. */
@NullMarked
package org.aiadoption.planner.jira.jobs;

import org.jspecify.annotations.NullMarked;
