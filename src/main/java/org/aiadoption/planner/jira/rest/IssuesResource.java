package org.aiadoption.planner.jira.rest;

import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.showing.ShowIssuePanel;

/** {@code /issues/{issueKey}/panel}: what an issue says of its plan. */
@Path("issues/{issueKey}")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class IssuesResource {

    private final Exchange exchange;
    private final ShowIssuePanel showIssuePanel;

    @Inject
    public IssuesResource(Exchange exchange, ShowIssuePanel showIssuePanel) {
        this.exchange = exchange;
        this.showIssuePanel = showIssuePanel;
    }

    @GET
    @Path("panel")
    public Response panel(@PathParam("issueKey") String issueKey) {
        return exchange.answer(user -> showIssuePanel.show(user, issueKey), PlanJson.of(exchange.reader())::panel);
    }
}
