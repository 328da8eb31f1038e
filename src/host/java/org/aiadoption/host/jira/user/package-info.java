/** Users, groups, log-in state and what Jira keeps per thread. */
@NullMarked
package org.aiadoption.host.jira.user;

import org.jspecify.annotations.NullMarked;
