/** Mails: whom Jira writes to by itself, and the planner's own letters. */
@NullMarked
package org.aiadoption.planner.jira.mail;

import org.jspecify.annotations.NullMarked;
