package org.aiadoption.planner.application.showing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Answers;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.domain.plan.Place;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;

/** Shows a plan with its phases, their issues and their checks, for those who may browse its project. */
public final class ShowPlan {

    private final Access access;
    private final Catalog catalog;
    private final Projects projects;
    private final Ledger ledger;
    private final Answers answers;
    private final Sight sight;

    public ShowPlan(Access access, Catalog catalog, Projects projects, Ledger ledger, Answers answers, Sight sight) {
        this.access = access;
        this.catalog = catalog;
        this.projects = projects;
        this.ledger = ledger;
        this.answers = answers;
        this.sight = sight;
    }

    public Outcome<PlanView> show(String userKey, long planId) {
        return access.plan(userKey, planId).then(plan -> show(userKey, plan));
    }

    /** For many views: the plan itself is remembered, its nodes and answers are read. Two statements. */
    Outcome<PlanView> glance(String userKey, long planId) {
        return access.recalledPlan(userKey, planId).then(plan -> show(userKey, plan));
    }

    /** Whether the plan is still there. No statement, once it was looked at. */
    boolean exists(long planId) {
        return access.knows(planId);
    }

    Outcome<PlanView> show(String userKey, Plan plan) {
        Optional<Template> template = catalog.find(plan.template());
        Optional<ProjectRef> project = projects.byId(plan.projectId());
        if (template.isEmpty() || project.isEmpty()) {
            return Outcome.refused(Refusal.notFound(
                    "plan-template-gone", plan.terms().name(), plan.template().toString()));
        }
        return Outcome.done(view(userKey, plan, template.get(), project.get()));
    }

    private PlanView view(String userKey, Plan plan, Template template, ProjectRef project) {
        Map<String, NodeView> views = sight.assembly().views(userKey, ledger.nodes(plan.id()));
        List<PhaseView> phases = phases(new PhaseAssembly.Reader(userKey, template, catalog.frameworks()), plan, views);
        NodeView root = views.get(Place.ROOT_KEY);
        if (root == null) {
            throw new IllegalStateException("plan " + plan.id() + " has no root");
        }
        Person owner = sight.people().byKey(plan.status().ownerKey()).orElse(null);
        PlanView.Heading heading = new PlanView.Heading(plan, project, template, owner, people(plan));
        return new PlanView(heading, root, phases, rights(userKey, plan));
    }

    /** In the order of the roles. */
    private Map<Role, Person> people(Plan plan) {
        Map<Role, Person> found = new EnumMap<>(Role.class);
        plan.design()
                .people()
                .forEach((role, key) -> sight.people().byKey(key).ifPresent(person -> found.put(role, person)));
        return found;
    }

    private List<PhaseView> phases(PhaseAssembly.Reader reader, Plan plan, Map<String, NodeView> views) {
        PhaseAssembly assembly = sight.assembly();
        List<Answer> given = answers.newest(plan.id());
        return reader.template().phases().stream()
                .flatMap(phase -> assembly.phase(reader, phase, views, given).stream())
                .toList();
    }

    private PlanView.Rights rights(String userKey, Plan plan) {
        return new PlanView.Rights(access.mayManage(userKey, plan), projects.softwareInstalled());
    }
}
