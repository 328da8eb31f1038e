package org.aiadoption.planner.browser;

import java.util.List;
import org.openqa.selenium.WebElement;

/** The list of a project's plans, reached through the project's sidebar. */
record PlansPage(Session session) {

    static PlansPage of(Session session, String project) {
        session.open("/projects/" + project).click("#ai-plans-link");
        session.see(".ai-page");
        return new PlansPage(session);
    }

    String emptyState() {
        return session.see(".ai-empty h2").getText();
    }

    CreatePlanForm create() {
        session.click(".ai-page .aui-button-primary");
        session.see("ai-plan-form");
        return new CreatePlanForm(session);
    }

    boolean offersToCreate() {
        return !session.lacks(".ai-page .aui-button-primary");
    }

    /** The names of the plans, once the list is shown. */
    List<String> names() {
        session.see(".ai-plans, .ai-empty");
        return session.all(".ai-plan-card h2").stream().map(WebElement::getText).toList();
    }

    PlanPage open(String name) {
        session.read(".ai-plan-card h2", name);
        session.click(".ai-plan-card h2 a");
        return new PlanPage(session);
    }
}
