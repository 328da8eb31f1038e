/** Links between issues and their kinds. */
@NullMarked
package org.aiadoption.host.jira.link;

import org.jspecify.annotations.NullMarked;
