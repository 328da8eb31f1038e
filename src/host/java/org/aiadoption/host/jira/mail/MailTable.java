package org.aiadoption.host.jira.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.aiadoption.host.data.Db;

/** The queue of mails. None ever leaves it. */
public final class MailTable implements MailQueue, Outbox {
    /** A mail that an app wrote is about no event of Jira's. */
    private static final long NO_EVENT = 0;

    private final Db db;
    private final Clock clock;

    public MailTable(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw new IllegalArgumentException("The host sends single mails only, not " + item.getClass());
        }
        Email email = single.getEmail();
        String subject = Objects.requireNonNull(email.getSubject(), "a mail without a subject");
        if (subject.matches("(?s).*[\\r\\n].*")) {
            throw new IllegalArgumentException("A subject of two lines would forge a header");
        }
        add(email.getTo(), NO_EVENT, subject, Objects.requireNonNullElse(email.getBody(), ""));
    }

    void add(String address, long eventType, String subject, String body) {
        db.insert(
                "insert into mail (queued, address, event_type, subject, body) values (?, ?, ?, ?, ?)",
                clock.millis(),
                address,
                eventType,
                subject,
                body);
    }

    @Override
    public List<Mail> latest(int max) {
        return db.list(
                "select id, queued, address, event_type, subject, body from mail order by id desc fetch first " + max
                        + " rows only",
                row -> new Mail(
                        row.getLong("id"),
                        Instant.ofEpochMilli(row.getLong("queued")),
                        row.getString("address"),
                        row.getLong("event_type"),
                        row.getString("subject"),
                        row.getString("body")));
    }
}
