/** Jira's wiki markup as safe HTML. */
@NullMarked
package org.aiadoption.host.jira.wiki;

import org.jspecify.annotations.NullMarked;
