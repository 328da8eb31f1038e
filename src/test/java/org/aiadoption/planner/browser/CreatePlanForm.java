package org.aiadoption.planner.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** The form that makes a plan, step by step. Each method goes on to the step that it needs, and never back. */
record CreatePlanForm(Session session) {

    private static final String SHOWN = "[data-step]:not([hidden])";

    CreatePlanForm name(String name) {
        at("plan").type("#ai-name", name);
        return this;
    }

    CreatePlanForm template(String key) {
        session.click("input[name='template'][value='" + key + "']");
        return this;
    }

    CreatePlanForm goal(String goal) {
        at("plan").type("#ai-goal", goal);
        return this;
    }

    /** What is said of the issue that the form was opened on. */
    String aboutTheIssue() {
        at("plan").click("#ai-next");
        return session.see("[data-error='rootIssue']").getText();
    }

    /** Types the beginning of a name and takes the first suggestion. */
    CreatePlanForm person(String role, String beginning, String expected) {
        at("people").type("#ai-role-" + role, beginning);
        session.read("#ai-role-" + role + "-list", expected);
        session.click("#ai-role-" + role + "-list-0");
        return this;
    }

    /** The same for a name that no keyboard has the keys for. */
    String strangerAsIs(String role, String name) {
        at("people").put("#ai-role-" + role, name);
        if (name.isEmpty()) {
            return "";
        }
        session.click("#ai-next");
        return session.see("[data-error='roles." + role + "']").getText();
    }

    /** What is said of the plan's name as it stands. */
    String refusalOfName() {
        at("plan").click("#ai-next");
        session.see("#ai-next:enabled");
        assertThat(current()).isEqualTo("plan");
        return session.see("[data-error='name']").getText();
    }

    /** Gives a node a name that no keyboard has the keys for. */
    String rename(String node, String name) {
        session.click(row(node) + " > .ai-change");
        session.put("[name='nodes." + node + ".summary']", name);
        session.click("[data-act='node-apply']");
        session.see("#ai-next:enabled");
        return session.see(row(node)).getText();
    }

    /** Puts a value into a field of a node's editor, and answers what is said of it beside the field. */
    String refusalOf(String node, String field, String value) {
        String name = "nodes." + node + "." + field;
        session.click(row(node) + " > .ai-change");
        session.put("[name='" + name + "']", value);
        session.click("[data-act='node-apply']");
        return session.see("[data-error='" + name + "']").getText();
    }

    /** Takes back what was changed of a node. */
    CreatePlanForm reset(String node) {
        session.click("[data-act='node-reset']");
        session.see("#ai-next:enabled");
        return this;
    }

    /** Types a user's name without a look at the suggestions. */
    CreatePlanForm user(String role, String name) {
        at("people").type("#ai-role-" + role, name);
        return this;
    }

    /** What pre-flight says stands in the way, with something to choose. */
    String obstacle() {
        at("check").see("[data-act='fallback-choose']");
        assertThat(session.see("#ai-create").isEnabled()).isFalse();
        return session.see(".ai-findings").getText();
    }

    /** Chooses what is offered, by the keyboard, and answers what is said of it. */
    String chooseFallback() {
        session.use("button", "Choose this");
        session.see("[data-act='fallback-undo']");
        session.see("#ai-create:enabled");
        return session.see(".ai-findings").getText();
    }

    /** What pre-flight says when something was chosen before. */
    String chosen() {
        at("check").see("[data-act='fallback-undo']");
        session.see("#ai-create:enabled");
        return session.see(".ai-findings").getText();
    }

    CreatePlanForm takeFallbackBack() {
        session.click("[data-act='fallback-undo']");
        session.see("[data-act='fallback-choose']");
        return this;
    }

    /** Types the name of somebody who is not there, and answers what is said of it beside the field. */
    String stranger(String role, String name) {
        at("people").type("#ai-role-" + role, name);
        session.click("#ai-next");
        String said = session.see("[data-error='roles." + role + "']").getText();
        session.type("#ai-role-" + role, "");
        return said;
    }

    CreatePlanForm preview() {
        at("preview").see(".ai-tree-node");
        session.see("#ai-next:enabled");
        return this;
    }

    CreatePlanForm back() {
        String here = current();
        session.click("#ai-back");
        session.see(SHOWN + ":not([data-step='" + here + "'])");
        return this;
    }

    String nameField() {
        return String.valueOf(session.ask("return document.querySelector('#ai-name').value"));
    }

    String summary() {
        return session.see(".ai-preview-summary").getText();
    }

    /** Ticks or unticks a phase or item and waits for the number of issues that follows from it. */
    CreatePlanForm leaveOut(String node, String expectedSummary) {
        session.click("input[data-node='" + node + "']");
        session.read(".ai-preview-summary", expectedSummary);
        return this;
    }

    boolean partlyTicked(String phase) {
        return Boolean.TRUE.equals(
                session.ask("return document.querySelector(arguments[0]).indeterminate", box(phase)));
    }

    /** Gives a node another name and last day, by keyboard, and answers its row. */
    String change(String node, String name, String isoDay) {
        session.click(row(node) + " > .ai-change");
        session.type("[name='nodes." + node + ".summary']", name);
        session.ask(
                "document.querySelector(arguments[0]).value = arguments[1]", "[name='nodes." + node + ".due']", isoDay);
        session.click("[data-act='node-apply']");
        return session.read(row(node), name);
    }

    String dates(String node) {
        return session.see(row(node) + " > .ai-tree-dates").getText();
    }

    CreatePlanForm epicsOnly(String expectedSummary) {
        session.click("label[for='ai-epics-only']");
        session.read(".ai-preview-summary", expectedSummary);
        return this;
    }

    /** What pre-flight says. */
    String check() {
        at("check").see("#ai-create:enabled");
        return session.see(".ai-final").getText();
    }

    /** Leaves the form, comes back to it and takes up the draft. */
    CreatePlanForm comeBack() {
        String place = session.place();
        session.open("/secure/Dashboard.jspa").open(place).see(".ai-draft");
        session.click("[data-act='take-up']");
        session.see("#ai-name");
        return this;
    }

    boolean offersDraft() {
        return Boolean.FALSE.equals(session.ask("return document.querySelector('.ai-draft').hidden"));
    }

    PlanPage create() {
        at("check").click("#ai-create:enabled");
        return new PlanPage(session);
    }

    private Session at(String step) {
        while (!current().equals(step)) {
            String here = current();
            session.click("#ai-next");
            session.see(SHOWN + ":not([data-step='" + here + "'])");
        }
        return session;
    }

    private String current() {
        return String.valueOf(session.see(SHOWN).getDomAttribute("data-step"));
    }

    private static String box(String node) {
        return "input[data-node='" + node + "']";
    }

    private static String row(String node) {
        return ".ai-tree-line:has(" + box(node) + ")";
    }
}
