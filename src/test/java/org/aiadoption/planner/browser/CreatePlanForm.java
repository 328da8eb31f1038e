package org.aiadoption.planner.browser;

/** The form that makes a plan. */
record CreatePlanForm(Session session) {

    CreatePlanForm name(String name) {
        session.type("#ai-name", name);
        return this;
    }

    CreatePlanForm template(String key) {
        session.click("input[name='template'][value='" + key + "']");
        return this;
    }

    CreatePlanForm goal(String goal) {
        session.type("#ai-goal", goal);
        return this;
    }

    /** Types the beginning of a name and takes the first suggestion. */
    CreatePlanForm person(String role, String beginning, String expected) {
        session.type("#ai-role-" + role, beginning);
        session.read("#ai-role-" + role + "-list", expected);
        session.click("#ai-role-" + role + "-list-0");
        return this;
    }

    CreatePlanForm preview() {
        session.click("#ai-preview");
        session.see("#ai-create:enabled");
        return this;
    }

    String summary() {
        return session.see(".ai-preview-summary").getText();
    }

    /** Unticks a phase or item and waits for the dates and the number that follow from it. */
    CreatePlanForm leaveOut(String node, String expectedSummary) {
        session.click("input[data-node='" + node + "']");
        session.read(".ai-preview-summary", expectedSummary);
        return this;
    }

    PlanPage create() {
        session.click("#ai-create:enabled");
        return new PlanPage(session);
    }
}
