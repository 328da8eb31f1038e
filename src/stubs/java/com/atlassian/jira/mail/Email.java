package com.atlassian.jira.mail;

/**
 * A mail with the sender and the headers that Jira's administrators have settled.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/mail/Email.html">Jira API</a>
 */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }
}
