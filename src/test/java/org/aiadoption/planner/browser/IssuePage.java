package org.aiadoption.planner.browser;

/** The view of an issue, with what the planner adds to it. */
record IssuePage(Session session) {

    /** The field Epic Link of the sample data. */
    private static final String EPIC_LINK = "#customfield_10002";

    static IssuePage open(Session session, String path) {
        session.open(path).see(".ai-checks");
        return new IssuePage(session);
    }

    /** The same for an issue of which the planner may know nothing. */
    static IssuePage ofKey(Session session, String key) {
        session.open("/browse/" + key).see("#details-module");
        return new IssuePage(session);
    }

    /** Makes an epic as people make it, and answers its key. */
    static String newEpic(Session session, String project, String name) {
        begin(session, project, "Epic", name);
        session.type("#customfield_10001", name);
        return made(session);
    }

    /** The same for a type that wants nothing but a summary. */
    static String newIssue(Session session, String project, String type, String summary) {
        begin(session, project, type, summary);
        return made(session);
    }

    private static void begin(Session session, String project, String type, String summary) {
        session.open("/secure/CreateIssue!default.jspa");
        session.choose("#project", project);
        session.choose("#issuetype", type);
        session.type("#summary", summary);
    }

    private static String made(Session session) {
        session.click("#issue-create-submit");
        session.see("#details-module");
        return session.place().substring("/browse/".length());
    }

    /** Opens the form that makes a plan of the issue. */
    CreatePlanForm planThis() {
        session.click("#ai-plan-this");
        session.see("#ai-next:enabled");
        return new CreatePlanForm(session);
    }

    boolean offersToPlanThis() {
        return !session.lacks("#ai-plan-this");
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

    /** Sets a check aside for a reason, and answers what is shown of it. */
    String notApplicable(int place, String reason) {
        session.click(check(place) + " .ai-check-skip:enabled");
        session.put(check(place) + " textarea", reason);
        session.click(check(place) + " .ai-check-form [type=submit]");
        session.see(check(place) + "[data-state='not-applicable']");
        return session.see(check(place)).getText();
    }

    boolean offersToTick() {
        return !session.lacks(".ai-check-box");
    }

    /** A comment, which is a sign that the issue is used. */
    void comment(String text) {
        session.type("#comment", text);
        session.click("#issue-comment-add-submit");
        session.read(".host-comment", text);
    }

    void takeOutOfItsEpic() {
        session.click("#edit-issue");
        session.choose(EPIC_LINK, "None");
        session.click("#issue-edit-submit");
        session.see("#details-module");
    }

    /** The name of the epic that it belongs to. */
    String epic() {
        return session.see(".host-epic").getText();
    }

    boolean isOfAPlan() {
        return !session.lacks(".ai-issue-plan");
    }

    String profile() {
        session.click(".ai-confluence-title");
        return session.see(".ai-confluence-body").getText();
    }

    private static String check(int place) {
        return ".ai-check:nth-child(" + place + ")";
    }
}
