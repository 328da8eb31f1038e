/** JQL: parsed, checked, turned into SQL that the database filters, counts and pages. */
@NullMarked
package org.aiadoption.host.jira.search;

import org.jspecify.annotations.NullMarked;
