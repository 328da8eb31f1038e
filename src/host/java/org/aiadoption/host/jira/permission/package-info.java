/** Who may do what in a project. */
@NullMarked
package org.aiadoption.host.jira.permission;

import org.jspecify.annotations.NullMarked;
