/** What the use cases need from the world around them. */
@NullMarked
package org.aiadoption.planner.application.port;

import org.jspecify.annotations.NullMarked;
