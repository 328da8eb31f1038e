/** Several servers on one database: who is alive, whose lock it is, and what the others have to forget. */
@NullMarked
package org.aiadoption.host.cluster;

import org.jspecify.annotations.NullMarked;
