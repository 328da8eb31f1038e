package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.support.FixedServers;
import org.aiadoption.planner.support.InMemoryIssueTracker.Fault;
import org.aiadoption.planner.support.InMemoryIssueTracker.Killed;
import org.aiadoption.planner.support.PhaseBuilder;
import org.aiadoption.planner.support.PlanBuilder;
import org.aiadoption.planner.support.TemplateBuilder;
import org.aiadoption.planner.support.Tripwire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server dies, or something breaks, just before and just after every single call that seeding makes: whoever goes on
 * leaves no node twice and none lost.
 */
final class KilledServerTest {

    private static final Pattern CHANGE = Pattern.compile(
            "after \\w+\\.(take|changeState|begin|create|record|added|label|link|assign|complete|settle|flush|revoke)");

    private final Map<String, List<String>> harm = new LinkedHashMap<>();

    @Test
    void the_points_of_death_cover_the_whole_protocol_of_every_node() {
        Tripwire wire = Tripwire.loose();

        new SeedingWorld().seed(wire);

        assertThat(wire.count("LedgerPass.begin")).isEqualTo(7);
        assertThat(wire.count("IssueTracker.create")).isEqualTo(7);
        assertThat(wire.count("LedgerPass.record")).isEqualTo(7);
        assertThat(wire.count("IssueTracker.foresee")).isEqualTo(6);
        assertThat(wire.count("IssueTracker.counter")).isEqualTo(1);
        assertThat(wire.count("IssueTracker.label")).isZero();
        assertThat(wire.count("IssueTracker.link")).isEqualTo(2);
        assertThat(wire.count("IssueTracker.assign")).isEqualTo(4);
        assertThat(wire.count("LedgerPass.complete")).isEqualTo(7);
    }

    @Test
    void where_jira_leaves_labels_out_each_issue_gets_its_label_afterwards() {
        SeedingWorld world = world(true);
        Tripwire wire = Tripwire.loose();

        world.seed(wire);

        assertThat(wire.count("IssueTracker.label")).isEqualTo(7);
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void whoever_goes_on_looks_only_at_numbers_of_which_no_issue_is_recorded() {
        SeedingWorld world = new SeedingWorld();
        world.tracker.failAfter(5, Fault.KILLED_AFTER);
        world.seedUntilKilled(Tripwire.loose());
        world.tracker.madeByHand(SeedingWorld.PROJECT, SeedingWorld.MEMBER, "10001", "Something else");
        Tripwire wire = Tripwire.loose();

        world.takeOver(wire, "b:1", "a:1");

        assertThat(world.unfinished()).isEmpty();
        // the lost issue and the other one, both again at the end, and then the one made since
        assertThat(wire.count("IssueTracker.atNumber")).isEqualTo(5);
    }

    @ParameterizedTest(name = "labels hidden: {0}")
    @ValueSource(booleans = {false, true})
    void another_server_finishes_wherever_the_first_one_died(boolean labelsHidden) {
        Tripwire wire;
        int step = 0;
        do {
            wire = Tripwire.killingAt(++step);
            SeedingWorld world = world(labelsHidden);
            world.seedUntilKilled(wire);
            world.takeOver("b:1", "a:1");
            note(wire.where(), step, world);
        } while (wire.tripped());

        assertThat(harm).isEmpty();
        assertThat(step).isGreaterThan(150);
    }

    @ParameterizedTest(name = "labels hidden: {0}")
    @ValueSource(booleans = {false, true})
    void the_same_server_finishes_after_its_restart(boolean labelsHidden) {
        Tripwire wire;
        int step = 0;
        do {
            wire = Tripwire.killingAt(++step);
            SeedingWorld world = world(labelsHidden);
            world.seedUntilKilled(wire);
            world.takeOver("a:2", "a:1");
            note(wire.where(), step, world);
        } while (wire.tripped());

        assertThat(harm).isEmpty();
    }

    @Test
    void a_third_server_finishes_wherever_the_second_one_died_while_it_took_over() {
        for (int first : changesOf(tiny())) {
            Tripwire second;
            int step = 0;
            do {
                second = Tripwire.killingAt(++step);
                SeedingWorld world = tiny();
                world.seedUntilKilled(Tripwire.killingAt(first));
                takeOverUntilKilled(world, second);
                world.takeOver("c:1", "a:1", "b:1");
                note(first + ", then " + second.where(), step, world);
            } while (second.tripped());
        }

        assertThat(harm).isEmpty();
    }

    @ParameterizedTest(name = "labels hidden: {0}")
    @ValueSource(booleans = {false, true})
    void a_passing_failure_at_any_point_is_survived(boolean labelsHidden) {
        Tripwire wire;
        int step = 0;
        do {
            wire = Tripwire.breakingAt(++step);
            SeedingWorld world = world(labelsHidden);
            seedUntilBroken(world, wire);
            world.resumeAndSeed();
            note(wire.where(), step, world);
        } while (wire.tripped());

        assertThat(harm).isEmpty();
    }

    @Test
    void a_passing_failure_stops_the_plan_and_can_be_resumed() {
        Tripwire wire = Tripwire.loose().on("before LedgerPass.record", () -> {
            throw new IllegalStateException("the database is away");
        });
        SeedingWorld world = new SeedingWorld();

        seedUntilBroken(world, wire);

        assertThat(world.state()).isEqualTo(PlanState.FAILED);
        assertThat(world.problem().code()).isEqualTo("broken");
    }

    @Test
    void a_number_that_jira_gave_out_for_nothing_does_no_harm() {
        SeedingWorld world = new SeedingWorld();
        Tripwire wire = Tripwire.loose().on("before IssueTracker.create", () -> {
            world.tracker.delete(
                    world.tracker.madeByHand(1, SeedingWorld.OWNER, "10002", "").id());
            throw new Killed();
        });

        world.seedUntilKilled(wire);
        world.takeOver("b:1", "a:1");

        assertThat(world.faults()).isEmpty();
        assertThat(world.issue("ROOT").key()).isEqualTo("SHOP-2");
    }

    @Test
    void an_issue_that_nobody_had_noted_is_adopted_rather_than_made_again() {
        SeedingWorld world = new SeedingWorld();
        world.tracker.failAfter(2, Fault.KILLED_AFTER);
        world.seedUntilKilled(Tripwire.loose());
        long lost = world.tracker.all().get(2).id();

        world.takeOver("b:1", "a:1");

        assertThat(world.issueId("E1.1")).isEqualTo(lost);
        assertThat(world.faults()).isEmpty();
    }

    @Test
    void a_node_of_which_nothing_came_is_made_once_more() {
        SeedingWorld world = new SeedingWorld();
        world.tracker.failAfter(2, Fault.KILLED_BEFORE);

        world.seedUntilKilled(Tripwire.loose());
        world.takeOver("b:1", "a:1");

        assertThat(world.node("E1.1").making().attempt()).isEqualTo(2);
        assertThat(world.faults()).isEmpty();
    }

    private void note(String where, int step, SeedingWorld world) {
        if (!world.faults().isEmpty()) {
            harm.put(step + " " + where, world.faults());
        }
    }

    private static void takeOverUntilKilled(SeedingWorld world, Tripwire wire) {
        try {
            world.takeOver(wire, "b:1", "a:1");
        } catch (Killed killed) {
            // what the wire is there for
        }
    }

    private static void seedUntilBroken(SeedingWorld world, Tripwire wire) {
        try {
            world.worker(new FixedServers("a:1"), wire).run(world.planId);
        } catch (IllegalStateException broken) {
            // what the wire is there for
        }
    }

    /** The steps just after something changed: a death at any other step leaves behind what one of these does. */
    private static List<Integer> changesOf(SeedingWorld world) {
        Tripwire wire = Tripwire.loose();
        world.seed(wire);
        List<String> steps = wire.steps();
        return IntStream.rangeClosed(1, steps.size())
                .filter(step -> CHANGE.matcher(steps.get(step - 1)).matches())
                .boxed()
                .toList();
    }

    /** Root, one phase, one item: the shortest plan with every kind of node. */
    private static SeedingWorld tiny() {
        Template template = TemplateBuilder.aTemplate()
                .phase(PhaseBuilder.aPhase("E1").item("E1.1", 1))
                .build();
        return new SeedingWorld(PlanBuilder.aPlan().of(template).with(Role.ENGINEERING, SeedingWorld.DEVELOPER));
    }

    /** Where labels are hidden, each issue gets its label after it was made: one step more at which a server may die. */
    private static SeedingWorld world(boolean labelsHidden) {
        SeedingWorld world = new SeedingWorld();
        if (labelsHidden) {
            world.tracker.hideLabels();
        }
        return world;
    }
}
