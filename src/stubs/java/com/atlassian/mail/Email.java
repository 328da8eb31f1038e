package com.atlassian.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail; plain text unless told otherwise.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-mail/1.9/com/atlassian/mail/Email.html">Atlassian Mail API</a>
 */
public class Email {
    private final String to;
    private @Nullable String subject;
    private @Nullable String body;

    public Email(String to) {
        this.to = to;
    }

    public String getTo() {
        return to;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public @Nullable String getBody() {
        return body;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }
}
