package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.settling.ListJobs;
import org.aiadoption.planner.application.settling.ListJobs.Job;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.Problem;

/** {@code /jobs}: the plans that are worked on or wait. For Jira administrators, behind web sudo. */
@Path("jobs")
@Produces({Exchange.JSON, Exchange.PROBLEM})
public final class JobsResource {

    private final Exchange exchange;
    private final WebSudo webSudo;
    private final ListJobs listJobs;

    @Inject
    public JobsResource(Exchange exchange, WebSudo webSudo, ListJobs listJobs) {
        this.exchange = exchange;
        this.webSudo = webSudo;
        this.listJobs = listJobs;
    }

    @GET
    public Response list(@Context HttpServletRequest request) {
        Words words = new Words(exchange.reader());
        return exchange.answer(user -> jobs(user, request), jobs -> Json.array(jobs.stream(), job -> job(words, job)));
    }

    /** For the support of the planner: what is stuck and how, without a name of a person, project, plan or issue. */
    @GET
    @Path("support-dump")
    public Response dump(@Context HttpServletRequest request) {
        return exchange.answer(user -> jobs(user, request), jobs -> Json.array(jobs.stream(), JobsResource::bare));
    }

    private Outcome<List<Job>> jobs(String user, HttpServletRequest request) {
        return listJobs.list(user).then(jobs -> webSudo.confirmed(request, jobs));
    }

    private static ObjectNode job(Words words, Job job) {
        ObjectNode json = bare(job);
        ProjectRef project = job.project();
        json.put("name", job.plan().terms().name());
        json.put("project", project == null ? null : project.key());
        json.set("actor", words.person(job.actor()));
        json.set("problem", words.problem(job.plan().status().problem()));
        return json;
    }

    private static ObjectNode bare(Job job) {
        Plan plan = job.plan();
        ObjectNode json = Json.object();
        json.put("id", plan.id());
        json.put("template", plan.template().toString());
        json.put("state", plan.state().code());
        json.put("problemCode", Problem.decode(plan.status().problem()).code());
        json.put("created", plan.status().created().toString());
        ObjectNode nodes = Json.object();
        new TreeMap<>(job.nodes()).forEach((state, count) -> nodes.put(state.code(), count));
        json.set("nodes", nodes);
        return json;
    }
}
