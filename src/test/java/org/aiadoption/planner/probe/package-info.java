/** A plugin of the tests' own: the modules for workflows and searches that a probe jar is made of. */
package org.aiadoption.planner.probe;
