package org.aiadoption.planner.jira.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aiadoption.planner.application.port.IssueTypeSchemes.Scheme;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.settling.ConfigureAdmission;
import org.aiadoption.planner.application.settling.ListJobs;
import org.aiadoption.planner.application.settling.ListJobs.Job;
import org.aiadoption.planner.application.settling.SetUpPlanType;
import org.aiadoption.planner.application.settling.SetUpPlanType.SetUp;
import org.aiadoption.planner.jira.page.view.Address;
import org.aiadoption.planner.jira.page.view.JobMaps;
import org.aiadoption.planner.jira.page.view.PageFrame;

/** What Jira administrators settle: the issue type of a plan and its schemes, and who may make plans where. */
public final class AdministrationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageFrame frame;
    private final transient PageWriter writer;
    private final transient SetUpPlanType setUp;
    private final transient ConfigureAdmission admission;
    private final transient ListJobs listJobs;
    private final transient Projects projects;

    public AdministrationServlet(
            PageFrame frame,
            PageWriter writer,
            SetUpPlanType setUp,
            ConfigureAdmission admission,
            ListJobs listJobs,
            Projects projects) {
        this.frame = frame;
        this.writer = writer;
        this.setUp = setUp;
        this.admission = admission;
        this.listJobs = listJobs;
        this.projects = projects;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (frame.userKey().isEmpty()) {
            writer.askToLogIn(request, response);
            return;
        }
        Map<String, Object> page = page();
        boolean refused = Boolean.TRUE.equals(page.get("refused"));
        if (refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        if (refused || writer.confirmed(request, response)) {
            writer.write("templates/administration.vm", page, response);
        }
    }

    private Map<String, Object> page() {
        Map<String, Object> page = frame.begin("set-up-page", "common", "admin", "repair");
        String user = frame.userKey();
        return setUp.show(user)
                .then(state -> admission.show(user).map(rules -> filled(page, state, rules)))
                .then(filled -> listJobs.list(user).map(jobs -> withJobs(filled, jobs)))
                .fold(shown -> shown, refusal -> frame.refuse(page, refusal));
    }

    private Map<String, Object> filled(Map<String, Object> page, SetUp state, Admission rules) {
        page.put("done", state.done());
        page.put("issues", state.issues());
        page.put("schemes", state.schemes().stream().map(this::scheme).toList());
        page.put("groups", String.join(", ", rules.groups().stream().sorted().toList()));
        page.put("closedProjects", String.join(", ", closed(rules)));
        page.put("nodesPerPlan", rules.limits().nodesPerPlan());
        page.put("plansAtOnce", rules.limits().plansAtOnce());
        page.put("plansItem", Address.PLANS);
        page.put("issuesText", frame.lens().texts().of("admin-issues", state.issues()));
        return page;
    }

    private Map<String, Object> withJobs(Map<String, Object> page, List<Job> jobs) {
        page.put("jobs", jobs.stream().map(new JobMaps(frame.lens())::map).toList());
        return page;
    }

    private Map<String, Object> scheme(Scheme scheme) {
        String shared = scheme.projectKeys().isEmpty()
                ? frame.lens().texts().of("admin-no-project")
                : String.join(", ", scheme.projectKeys());
        return Map.of(
                "id", scheme.id(),
                "name", scheme.name(),
                "everyNewProject", scheme.everyNewProject(),
                "projects", shared,
                "offersType", scheme.hasPlanType());
    }

    private List<String> closed(Admission rules) {
        return rules.closedProjects().stream()
                .flatMap(id -> projects.byId(id).stream())
                .map(ProjectRef::key)
                .sorted()
                .toList();
    }
}
