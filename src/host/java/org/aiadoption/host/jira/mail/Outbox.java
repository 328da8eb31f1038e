package org.aiadoption.host.jira.mail;

import java.time.Instant;
import java.util.List;

/** The mails that Jira would have sent. */
public interface Outbox {
    /** One mail to one user, about an event by Jira's type id. */
    record Mail(long id, Instant queued, String address, long eventType, String subject, String body) {}

    /** Newest first. */
    List<Mail> latest(int max);
}
