/** Issues: their values, how they are made and changed, labels, comments, history. */
@NullMarked
package org.aiadoption.host.jira.issue;

import org.jspecify.annotations.NullMarked;
