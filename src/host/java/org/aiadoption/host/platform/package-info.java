/** The platform services that plugins get besides Jira's own. */
@NullMarked
package org.aiadoption.host.platform;

import org.jspecify.annotations.NullMarked;
