/** Velocity as Jira runs it: escaping every reference and calling only what is allowed. */
@NullMarked
package org.aiadoption.host.velocity;

import org.jspecify.annotations.NullMarked;
