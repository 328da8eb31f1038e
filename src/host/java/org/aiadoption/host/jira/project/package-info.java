/** Projects. */
@NullMarked
package org.aiadoption.host.jira.project;

import org.jspecify.annotations.NullMarked;
