package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * One mail to be sent.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-mail/1.9/com/atlassian/mail/queue/SingleMailQueueItem.html">Atlassian Mail API</a>
 */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    public Email getEmail() {
        return email;
    }
}
