/**
 * The planner's REST interface: JSON as text, read and written by our own Jackson, so that the host's never matters.
 *
 * <p>Resources are made for each request. {@code javax.inject.Inject} stands on their constructors and nowhere else:
 * Jira's REST v2 needs it there.
 */
@NullMarked
package org.aiadoption.planner.jira.rest;

import org.jspecify.annotations.NullMarked;
