package com.atlassian.mail.queue;

/**
 * Something to be sent.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-mail/1.9/com/atlassian/mail/queue/MailQueueItem.html">Atlassian Mail API</a>
 */
public interface MailQueueItem {}
