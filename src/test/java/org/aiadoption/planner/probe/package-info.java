/** A plugin of the tests' own: the workflow modules that a probe jar is made of. */
package org.aiadoption.planner.probe;
