package org.aiadoption.planner.browser;

/** A plan's own page. */
record PlanPage(Session session) {

    /** Waits until the plan's issues are made. */
    PlanPage made() {
        session.see(".ai-overall");
        return this;
    }

    String state() {
        return session.see("h1 .aui-lozenge").getText();
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

    boolean offersABoard() {
        return !session.lacks("#ai-create-board");
    }
}
