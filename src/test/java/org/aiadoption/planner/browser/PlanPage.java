package org.aiadoption.planner.browser;

import java.util.List;
import org.openqa.selenium.WebElement;

/** A plan's own page. What changes a plan that is whole is used by the keyboard alone. */
record PlanPage(Session session) {

    /** Waits until the plan's issues are made. */
    PlanPage made() {
        session.see(".ai-overall");
        return this;
    }

    String state() {
        return session.see("h1 .aui-lozenge").getText();
    }

    /** Gives the plan another name and answers the page's heading. */
    String rename(String name) {
        session.click("#ai-details > summary");
        session.type("#ai-details-name", name);
        session.click("#ai-details [type=submit]");
        return session.read("h1", name);
    }

    /** Gives the plan a name and an aim that no keyboard has the keys for, and answers its title. */
    String describe(String text) {
        session.click("#ai-details > summary");
        session.put("#ai-details-name", text);
        session.put("#ai-details-goal", text);
        session.put("#ai-details-metric", text);
        session.click("#ai-details [type=submit]");
        return session.read("h1", text.substring(0, 3));
    }

    /** Names an issue that is to take the place of the first thing that is missing, and answers what is said of it. */
    String takeInsteadOfTheFirst(String issueKey) {
        lookWhatIsMissing();
        session.click("ai-plan-additions tbody input[type=checkbox]");
        session.put("ai-plan-additions tbody input[type=text]", issueKey);
        session.click("ai-plan-additions [type=submit]");
        return session.see("ai-plan-additions .error:not([hidden])").getText();
    }

    /** What the flag says that tells of the finished plan. It is put away then, since it lies on the page's buttons. */
    String flag() {
        return String.valueOf(session.await("""
                const done = arguments[0];
                const look = () => {
                    const flag = document.querySelector('.aui-flag');
                    if (!flag) {
                        return setTimeout(look, 50);
                    }
                    done(flag.textContent);
                    flag.remove();
                };
                look();
                """));
    }

    int phases() {
        return session.all(".ai-phase").size();
    }

    int items() {
        return session.all(".ai-items tbody tr").size();
    }

    String next() {
        return session.see(".ai-next").getText();
    }

    /** Its key. */
    String firstEpic() {
        return session.see(".ai-phase p a[href*='/browse/']").getText();
    }

    IssuePage openFirstEpic() {
        session.click(".ai-phase p a[href*='/browse/']");
        session.see(".ai-checks");
        return new IssuePage(session);
    }

    BoardPage createBoard() {
        session.click("#ai-create-board");
        session.click("#ai-board-link");
        session.see("#ghx-pool");
        return new BoardPage(session);
    }

    /** The key of the first item's issue. */
    String firstIssue() {
        return session.see(".ai-item-key a").getText();
    }

    /** Of each phase the line that begins with its epic's key. */
    List<String> firstLines() {
        return session.all(".ai-phase > p.ai-muted").stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What stands in the way or came of it: on top for the plan, and at each issue. */
    List<String> problems() {
        return session.all(".ai-plan-problem, .ai-problem").stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Opens the part of the page with that title, which is folded at first. */
    PlanPage unfold(String title) {
        session.use(Session.FOLD, title);
        return this;
    }

    /** Asks what would go and what would stay; answers that in one sentence. Nothing has happened yet. */
    String foretellTakingBack() {
        unfold("Take the plan back").session.use("button", "Show what would be deleted");
        return session.read(".ai-rollback-said", "Would be deleted");
    }

    /** Which issues would stay, each with its reason. */
    List<String> staying() {
        return session.all(".ai-rollback-stays li").stream()
                .map(WebElement::getText)
                .toList();
    }

    /** To be called when it was foretold; the focus is then at the button that leaves everything as it is. */
    PlanPage takeBack() {
        session.useBefore("button", "Delete the issues");
        return this;
    }

    /** Asks what deleting the plan comes to. Nothing has happened yet, and the focus is at the button that keeps it. */
    String foretellDeletion() {
        unfold("Delete the plan, keep its issues").session.use("button", "Show what it comes to");
        String foretold = session.read(".ai-deletion-list", "ordinary issues");
        session.waitForFocus(".ai-deletion [data-act=leave]");
        return foretold;
    }

    String compare() {
        unfold("Compare with Jira").session.use("button", "Compare");
        return session.read(".ai-repair-said", ".");
    }

    List<String> differences() {
        return session.all(".ai-repair-list li:not(.ai-repair-act)").stream()
                .map(WebElement::getText)
                .toList();
    }

    /** To be called when something was found. */
    PlanPage repair() {
        session.useAndReload("button", "Repair");
        return this;
    }

    /** Asks what the plan goes without; answers the names of the phases and items. */
    List<String> lookWhatIsMissing() {
        unfold("Add to the plan").session.use("button", "Show what can be added");
        session.see("ai-plan-additions tbody tr");
        return session.all("ai-plan-additions tbody label").stream()
                .map(WebElement::getText)
                .toList();
    }

    PlanPage tickMissing(String name) {
        session.use("checkbox", name);
        return this;
    }

    PlanPage takeInstead(String name, String issueKey) {
        session.fill("Key of an existing issue to take in instead of making a new one: " + name, issueKey);
        return this;
    }

    PlanPage add() {
        session.useAndReload("button", "Add to the plan");
        return this;
    }

    boolean offersABoard() {
        return !session.lacks("#ai-create-board");
    }
}
