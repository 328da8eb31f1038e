package org.aiadoption.planner.application.making;

import static org.aiadoption.planner.application.making.MakingWorld.refusalOf;
import static org.aiadoption.planner.application.making.RequestBuilder.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.making.PlanRequest.AimTexts;
import org.aiadoption.planner.application.making.RevisePlan.Details;
import org.aiadoption.planner.application.making.RevisePlan.Wanted;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.support.ImmediateLocks;
import org.junit.jupiter.api.Test;

final class RevisePlanTest {

    private static final AimTexts AIM = new AimTexts("Sell more", "orders", "1", "2", "2099-01-01");

    private final MakingWorld world = new MakingWorld();
    private final long planId = MakingWorld.valueOf(world.create(aRequest()));

    @Test
    void the_owner_changes_name_owner_aim_and_people() {
        world.permissions.grantAll("key-bob", MakingWorld.SHOP);
        AimTexts aim = new AimTexts("Sell more", "orders", "1", "2", "");

        Details after = MakingWorld.valueOf(
                revise(MakingWorld.ADA, new Wanted(" New name ", "bob", aim, Map.of("engineering", "bob"))));

        Plan plan = after.plan();
        assertThat(plan.terms().name()).isEqualTo("New name");
        assertThat(plan.status().ownerKey()).isEqualTo("key-bob");
        assertThat(plan.status().actorKey()).isEqualTo(MakingWorld.ADA);
        assertThat(plan.design().aim().goal()).isEqualTo("Sell more");
        assertThat(plan.design().people()).isEqualTo(Map.of(Role.ENGINEERING, "key-bob"));
        assertThat(after.roles()).contains(Role.ENGINEERING);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_is_changed() {
        Plan before = world.plans.find(planId).orElseThrow();

        Refusal refusal = refusalOf(revise(
                MakingWorld.ADA, new Wanted(" ", "nobody", AIM, Map.of("engineering", "leaver", "cook", "bob"))));

        assertThat(refusal.violations())
                .extracting(v -> v.field() + ": " + v.code())
                .containsExactlyInAnyOrder(
                        "name: text-missing",
                        "owner: user-unknown",
                        "readout: date-too-far",
                        "roles.engineering: user-inactive",
                        "roles.cook: role-unknown");
        assertThat(world.plans.find(planId)).contains(before);
    }

    @Test
    void an_owner_who_cannot_see_the_project_is_not_taken() {
        assertThat(refusalOf(revise(MakingWorld.ADA, new Wanted("N", "bob", AimTexts.none(), Map.of())))
                        .violations())
                .extracting(Refusal.Violation::code)
                .containsExactly("owner-sees-no-project");
    }

    @Test
    void who_only_looks_at_a_plan_changes_nothing() {
        Wanted wanted = new Wanted("N", "viewer", AimTexts.none(), Map.of());

        assertThat(refusalOf(revise(MakingWorld.VIEWER, wanted)).code()).isEqualTo("plan-not-managed");
        world.permissions.withdraw(MakingWorld.VIEWER, MakingWorld.SHOP, Action.BROWSE);
        assertThat(refusalOf(revise(MakingWorld.VIEWER, wanted)).code()).isEqualTo("plan-not-found");
    }

    private Outcome<Details> revise(String user, Wanted wanted) {
        RevisePlan revisePlan = new RevisePlan(
                new Access(world.projects, world.plans, world.permissions),
                world.catalog,
                world.permissions,
                world.people,
                new RevisePlan.Desk(world.plans, new ImmediateLocks()),
                world.clock);
        return revisePlan.revise(user, planId, wanted);
    }
}
