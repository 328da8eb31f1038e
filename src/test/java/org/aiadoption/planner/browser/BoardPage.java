package org.aiadoption.planner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.openqa.selenium.Keys;

/** A board of Jira Software. */
record BoardPage(Session session) {

    private static final String FOCUSED = "return document.activeElement";
    private static final String CARD = FOCUSED + ".closest('.ghx-issue')";
    private static final String CHOICE = "[role=menuitem]";
    private static final int CHOICES = 10;

    int cards() {
        return session.all(".ghx-issue").size();
    }

    /**
     * Takes the first card to the lane with that name by the keyboard alone, and not before the menu was left once.
     * Answers what a screen reader says of it.
     */
    String moveFirstByKeyboard(String lane) {
        session.tabTo(".ghx-move");
        String key = String.valueOf(session.ask(CARD + ".dataset.issueKey"));
        session.press(Keys.ENTER, CHOICE);
        session.press(Keys.ESCAPE, ".ghx-move[aria-expanded=false]");
        session.press(Keys.ENTER, CHOICE);
        for (int i = 0;
                i < CHOICES
                        && !String.valueOf(session.ask(FOCUSED + ".textContent"))
                                .endsWith(lane);
                i++) {
            session.press(Keys.ARROW_DOWN, CHOICE);
        }
        session.press(Keys.ENTER, ".ghx-move");
        String told = session.read("[aria-live]#board-news", key);
        assertThat(session.ask(CARD + ".dataset.issueKey")).isEqualTo(key);
        assertThat(String.valueOf(session.ask(CARD + ".closest('section').querySelector('h2').textContent")))
                .startsWith(lane);
        return told;
    }

    /** How many colours the epics on the board have. */
    int colours() {
        return session.all(".ghx-issue .ghx-label").stream()
                .map(label -> String.valueOf(label.getDomAttribute("class")))
                .collect(Collectors.toSet())
                .size();
    }

    /** What stands at the board's side about the first card, shown by the keyboard. */
    String detailOfFirst() {
        session.tabTo(".ghx-key");
        session.press("t", "#ghx-detail-view");
        return session.see("#ghx-detail-view .ai-issue-plan").getText();
    }

    IssuePage openFirst() {
        session.click(".ghx-issue .ghx-key");
        session.see(".ai-checks");
        return new IssuePage(session);
    }
}
