/** What administrators decide: who may make plans, what stands for what, and the issue type of a plan. */
@NullMarked
package org.aiadoption.planner.application.settling;

import org.jspecify.annotations.NullMarked;
