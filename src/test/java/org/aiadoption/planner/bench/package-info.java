/** How fast the host and the planner are, and that nothing is lost; run by {@code ./mvnw -Pbench}, never by the tests. */
package org.aiadoption.planner.bench;
