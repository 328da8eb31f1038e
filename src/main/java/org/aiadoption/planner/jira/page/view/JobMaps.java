package org.aiadoption.planner.jira.page.view;

import java.util.HashMap;
import java.util.Map;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.settling.ListJobs.Job;
import org.aiadoption.planner.domain.plan.Plan;

/** The work on a plan as an administrator's list shows it. */
public final class JobMaps {

    private final Lens lens;

    public JobMaps(Lens lens) {
        this.lens = lens;
    }

    public Map<String, Object> map(Job job) {
        Map<String, Object> map = new HashMap<>();
        putPlan(map, job);
        putState(map, job);
        return map;
    }

    private void putPlan(Map<String, Object> map, Job job) {
        Plan plan = job.plan();
        ProjectRef project = job.project();
        map.put("id", plan.id());
        map.put("name", plan.terms().name());
        map.put("lang", plan.terms().language().tag());
        map.put("project", project == null ? "" : project.key());
        map.put("url", project == null ? "" : lens.address().plan(project.key(), plan.id()));
    }

    private void putState(Map<String, Object> map, Job job) {
        Plan plan = job.plan();
        Person actor = job.actor();
        map.put("actor", actor == null ? lens.texts().of("common.nobody") : actor.displayName());
        map.put("stateText", lens.texts().of("plan-state." + plan.state().code()));
        map.put("madeText", lens.texts().of("common.issuesMade", job.made(), job.all()));
        map.put("problem", lens.problem(plan.status().problem()));
        map.put("running", plan.state().worked());
        map.put("resumable", plan.state().resumable());
    }
}
