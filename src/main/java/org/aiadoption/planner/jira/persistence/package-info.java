/** Plans, nodes, leases and answers in Active Objects. The entities never leave this package. */
@NullMarked
package org.aiadoption.planner.jira.persistence;

import org.jspecify.annotations.NullMarked;
