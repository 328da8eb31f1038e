package org.aiadoption.planner.browser;

/** The view of an issue, with what the planner adds to it. */
record IssuePage(Session session) {

    static IssuePage open(Session session, String path) {
        session.open(path).see(".ai-checks");
        return new IssuePage(session);
    }

    String planPanel() {
        return session.see(".ai-issue-plan").getText();
    }

    /** Ticks the check in that place of the list, counted from 1, and waits for the name of who did. */
    String tick(int place, String expectedName) {
        session.click(check(place) + " .ai-check-box:enabled");
        return answer(place, expectedName);
    }

    String answer(int place, String expectedName) {
        return session.read(check(place) + " .ai-check-by", expectedName);
    }

    boolean offersToTick() {
        return !session.lacks(".ai-check-box");
    }

    String profile() {
        session.click(".ai-confluence-title");
        return session.see(".ai-confluence-body").getText();
    }

    private static String check(int place) {
        return ".ai-check:nth-child(" + place + ")";
    }
}
