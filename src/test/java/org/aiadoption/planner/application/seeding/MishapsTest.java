package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Leftovers;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.support.InMemoryIssueTracker.Fault;
import org.aiadoption.planner.support.InMemoryIssueTracker.Killed;
import org.aiadoption.planner.support.Tripwire;

/** Any sequence of mishaps, each at any call that seeding makes. A failing sequence is shrunk to the shortest. */
final class MishapsTest {

    private static final int CALLS = 150;

    /** What goes wrong. */
    enum Kind {
        /** The server dies at the call. */
        KILL,
        /** The call fails, as when the database is away for a moment. */
        BREAK,
        /** Jira refuses one of the next issues. */
        REFUSE,
        /** Jira answers an error, and nothing was made. */
        ERROR,
        /** Jira answers an error, and yet the issue exists. */
        ERROR_YET_MADE,
        /** Somebody pauses the plan while an issue is made. */
        PAUSE,
        /** Another server takes the plan while an issue is made, and this one wakes up later. */
        STALL,
        /** A stranger types the mark of a node into an issue of the same type. */
        FORGE
    }

    /** A mishap at some call, counted from 1. */
    record Mishap(Kind kind, int call) {}

    @Provide
    Arbitrary<List<Mishap>> sequences() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.integers().between(1, CALLS))
                .as(Mishap::new)
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.FULL)
    void every_node_ends_with_its_one_issue(@ForAll("sequences") List<Mishap> mishaps, @ForAll boolean labelsHidden) {
        SeedingWorld world = new SeedingWorld();
        if (labelsHidden) {
            world.tracker.hideLabels();
        }
        int servers = suffer(world, mishaps);
        goOn(world, Tripwire.loose(), servers);

        assertThat(world.unfinished()).isEmpty();
        assertThat(ownExtras(world)).isEmpty();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.FULL)
    void every_issue_is_gone_after_a_roll_back(@ForAll("sequences") List<Mishap> mishaps) {
        SeedingWorld world = new SeedingWorld();
        int servers = suffer(world, mishaps.subList(0, mishaps.size() / 2));
        world.rollBackPlan().rollBack(SeedingWorld.OWNER, world.planId, Leftovers.KEEP);
        servers += suffer(world, mishaps.subList(mishaps.size() / 2, mishaps.size()));
        goOn(world, Tripwire.loose(), servers + 1);

        assertThat(world.state()).isEqualTo(PlanState.REMOVED);
        assertThat(world.tracker.all()).allMatch(MishapsTest::strange);
    }

    /** How many servers it took. */
    private static int suffer(SeedingWorld world, List<Mishap> mishaps) {
        int server = 0;
        for (Mishap mishap : mishaps) {
            server++;
            goOn(world, wire(world, mishap, server), server);
        }
        return server + 1;
    }

    private static void goOn(SeedingWorld world, Tripwire wire, int server) {
        if (world.state().resumable()) {
            world.resumePlan().resume(SeedingWorld.OWNER, world.planId);
        }
        try {
            world.takeOver(wire, "s" + server + ":1", gone(server));
        } catch (Killed | IllegalStateException mishap) {
            // what the wire is there for
        }
    }

    private static String[] gone(int server) {
        String[] gone = new String[2 * server];
        for (int i = 0; i < server; i++) {
            gone[2 * i] = "s" + i + ":1";
            gone[2 * i + 1] = "t" + i + ":1";
        }
        return gone;
    }

    private static Tripwire wire(SeedingWorld world, Mishap mishap, int server) {
        String atJira = "before IssueTracker.create";
        int call = mishap.call();
        return switch (mishap.kind()) {
            case KILL -> Tripwire.killingAt(call);
            case BREAK -> Tripwire.breakingAt(call);
            case REFUSE -> failing(world, call, Fault.REJECTED);
            case ERROR -> failing(world, call, Fault.UNCLEAR_NOTHING_MADE);
            case ERROR_YET_MADE -> failing(world, call, Fault.UNCLEAR_BUT_MADE);
            case PAUSE -> Tripwire.loose().on(atJira, () -> world.pausePlan().pause(SeedingWorld.OWNER, world.planId));
            case STALL -> Tripwire.loose().on(atJira, () -> world.takeOver("t" + server + ":1", gone(server + 1)));
            case FORGE -> Tripwire.loose().on(atJira, () -> forge(world, call));
        };
    }

    private static Tripwire failing(SeedingWorld world, int call, Fault fault) {
        world.tracker.failAfter(call % 7, fault);
        return Tripwire.loose();
    }

    private static void forge(SeedingWorld world, int call) {
        String key = List.of("ROOT", "E1", "E1.1", "E2.2").get(call % 4);
        String type = world.plan().design().mapping().typeOf(world.node(key).kind());
        world.tracker.madeByHand(SeedingWorld.PROJECT, SeedingWorld.MEMBER, type, world.markOf(key));
    }

    private static List<TrackedIssue> ownExtras(SeedingWorld world) {
        return world.extras().stream().filter(issue -> !strange(issue)).toList();
    }

    private static boolean strange(TrackedIssue issue) {
        return SeedingWorld.MEMBER.equals(issue.staff().creator());
    }
}
