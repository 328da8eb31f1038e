/** Jira's half of the host, put together: what is exported to plugins, and what the host's own pages read. */
@NullMarked
package org.aiadoption.host.jira;

import org.jspecify.annotations.NullMarked;
