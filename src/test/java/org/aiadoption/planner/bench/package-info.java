/** How fast the embedded host is with many issues; run by {@code ./mvnw -Pbench}, never by the tests. */
package org.aiadoption.planner.bench;
