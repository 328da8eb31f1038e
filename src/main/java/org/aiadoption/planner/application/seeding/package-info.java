/** Making a plan's issues so that a kill, a refusal or a second server leaves nothing twice and nothing lost. */
@NullMarked
package org.aiadoption.planner.application.seeding;

import org.jspecify.annotations.NullMarked;
