/** Tests of the embedded host itself, below its pages and its REST. */
package org.aiadoption.planner.host;
