/** What the host is told when it is started. */
@NullMarked
package org.aiadoption.host.options;

import org.jspecify.annotations.NullMarked;
