/** Who reads, in which language, format and time zone, as Jira knows it. */
@NullMarked
package org.aiadoption.planner.jira.reader;

import org.jspecify.annotations.NullMarked;
