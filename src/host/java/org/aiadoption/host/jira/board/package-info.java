/** Saved filters and the boards that stand on them. */
@NullMarked
package org.aiadoption.host.jira.board;

import org.jspecify.annotations.NullMarked;
