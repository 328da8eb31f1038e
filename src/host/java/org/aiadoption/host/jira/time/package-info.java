/** Dates as Jira writes and reads them for a user. */
@NullMarked
package org.aiadoption.host.jira.time;

import org.jspecify.annotations.NullMarked;
