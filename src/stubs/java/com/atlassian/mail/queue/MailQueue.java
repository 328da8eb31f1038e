package com.atlassian.mail.queue;

/**
 * Mails that are sent by and by. Not transactional.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-mail/1.9/com/atlassian/mail/queue/MailQueue.html">Atlassian Mail API</a>
 */
public interface MailQueue {
    void addItem(MailQueueItem item);
}
