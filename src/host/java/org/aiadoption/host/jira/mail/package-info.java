/** Mails about issues, which wait in an outbox that nothing leaves. */
@NullMarked
package org.aiadoption.host.jira.mail;

import org.jspecify.annotations.NullMarked;
