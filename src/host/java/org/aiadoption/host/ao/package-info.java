/** Active Objects as Jira gives it to plugins: one database view per bundle, under its own prefix. */
@NullMarked
package org.aiadoption.host.ao;

import org.jspecify.annotations.NullMarked;
