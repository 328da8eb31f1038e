/** Guards over what is given away: the three jars, what their descriptor and manifests name, and the text bundles. */
@NullMarked
package org.aiadoption.planner.packaging;

import org.jspecify.annotations.NullMarked;
