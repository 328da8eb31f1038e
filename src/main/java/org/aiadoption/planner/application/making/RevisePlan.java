package org.aiadoption.planner.application.making;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.making.PlanRequest.AimTexts;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.Revision;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;

/** Changes name, owner, aim and people of a plan, for those who manage it. Issues that are made stay as they are. */
public final class RevisePlan {

    private final Access access;
    private final Catalog catalog;
    private final Permissions permissions;
    private final People people;
    private final Desk desk;
    private final ReadFields fields;

    public RevisePlan(Access access, Catalog catalog, Permissions permissions, People people, Desk desk, Clock clock) {
        this.access = access;
        this.catalog = catalog;
        this.permissions = permissions;
        this.people = people;
        this.desk = desk;
        this.fields = new ReadFields(people, clock);
    }

    /** Where it is written down. */
    public record Desk(PlanStore plans, ClusterLocks locks) {}

    /**
     * Every value as it was typed.
     *
     * @param owner a user name
     * @param people user names by role key
     */
    public record Wanted(String name, String owner, AimTexts aim, Map<String, String> people) {

        public Wanted {
            people = Map.copyOf(people);
        }
    }

    /** A plan as it stands, and the roles that its template has. */
    public record Details(Plan plan, List<Role> roles) {

        public Details {
            roles = List.copyOf(roles);
        }
    }

    /** What there is to change, for those who may. */
    public Outcome<Details> show(String userKey, long planId) {
        return access.managedPlan(userKey, planId).map(this::details);
    }

    /** How the plan stands afterwards. */
    public Outcome<Details> revise(String userKey, long planId, Wanted wanted) {
        return desk.locks()
                .locked(
                        ClusterLocks.plan(planId),
                        () -> show(userKey, planId)
                                .then(details -> read(details, wanted))
                                .map(revision -> {
                                    desk.plans().revise(planId, revision);
                                    return details(desk.plans().find(planId).orElseThrow());
                                }));
    }

    private Details details(Plan plan) {
        return new Details(plan, roles(plan));
    }

    /** A template that is gone leaves the roles that have somebody. */
    private List<Role> roles(Plan plan) {
        return catalog.find(plan.template())
                .map(Template::roles)
                .orElseGet(() -> List.copyOf(plan.design().people().keySet()));
    }

    private Outcome<Revision> read(Details details, Wanted wanted) {
        Violations violations = new Violations();
        Revision revision = new Revision(
                violations.line("name", wanted.name()),
                owner(details.plan(), wanted.owner().strip(), violations),
                fields.aim(wanted.aim(), details.plan().terms().start(), violations),
                fields.cast(wanted.people(), details.roles(), violations));
        return violations.none()
                ? Outcome.done(revision)
                : Outcome.refused(Refusal.of(Refusal.Kind.INVALID, violations.found()));
    }

    /** An owner who became a stranger, deactivated say, may stay one; a new one must see the project. */
    private String owner(Plan plan, String userName, Violations violations) {
        String before = plan.status().ownerKey();
        boolean same =
                people.byKey(before).filter(p -> p.name().equals(userName)).isPresent();
        if (same) {
            return before;
        }
        Optional<String> key = fields.person("owner", userName, violations);
        if (key.filter(k -> !permissions.may(k, Action.BROWSE, plan.projectId()))
                .isPresent()) {
            violations.add("owner", "owner-sees-no-project", userName);
        }
        return key.orElse(before);
    }
}
