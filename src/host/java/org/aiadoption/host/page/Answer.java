package org.aiadoption.host.page;

import java.util.Map;

/** What a page handler answers; the servlet turns it into a response. */
sealed interface Answer {
    /** A page: the template of the content, its model, the title, and in which chrome it stands. */
    record View(String template, Map<String, Object> model, String title, Frame frame) implements Answer {}

    /** To another address of this host, written without the context path. */
    record Redirect(String path) implements Answer {}

    /** Jira's page for what does not exist or may not be seen: the two are not told apart. */
    record Absent(String messageKey) implements Answer {}

    /** Known, but not allowed. */
    record Forbidden(String messageKey) implements Answer {}

    /** Asks for the password again before administration. */
    record NeedsWebSudo() implements Answer {}

    static Answer absentIssue() {
        return new Absent("error.issue.absent");
    }

    static Answer absentProject() {
        return new Absent("error.project.absent");
    }
}
