/** The pages of the host as a browser sees them, in Jira's look and under Jira's addresses. */
@NullMarked
package org.aiadoption.host.page;

import org.jspecify.annotations.NullMarked;
