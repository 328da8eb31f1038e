package org.aiadoption.planner.browser;

/** A board of Jira Software. */
record BoardPage(Session session) {

    int cards() {
        return session.all(".ghx-issue").size();
    }

    IssuePage openFirst() {
        session.click(".ghx-issue .ghx-key");
        session.see(".ai-checks");
        return new IssuePage(session);
    }
}
