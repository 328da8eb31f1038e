package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.aiadoption.planner.support.HostDatabase;
import org.aiadoption.planner.support.HostProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host that dies at every step of Jira's making, labelling, linking and assigning an issue, and comes back each time
 * to go on with the same plan.
 */
class InterruptedSeedingIT {

    /**
     * In the order in which the plan comes by. The number says which pass is meant, so that the issue of the kill before
     * is whole again by then: a node whose issue was not made passes the steps once more.
     */
    private static final List<String> EVERY_STEP = List.of(
            // E1: its name, then what it has to get of label and link
            "create:field#2",
            "label:row#1",
            "link:row#1",
            // E1.1 to E1.5; the row without epic and label is killed again while it is mended, and once more after that
            "create:counter#1",
            "create:workflow#2",
            "create:row#2",
            "update:row#1",
            "label:history#1",
            "create:field#1",
            "label:event#1",
            "create:field#2",
            // E2 to E2.5
            "create:index#1",
            "link:history#1",
            "create:event#1",
            "update:row#2",
            "update:fields#1",
            "update:history#1",
            "update:index#1",
            // E3: of its link, the other side's history; E3.1 and E4
            "link:history#2",
            "update:event#1",
            "link:event#1");

    /** Each kill costs a start of the host: there the making itself, a link and an assignment have to be enough. */
    private static final Pattern SPARED_ON_POSTGRESQL =
            Pattern.compile("(label|link):(history|event)#.*|update:(row#2|(history|index|event)#.*)");

    private static final long PLAN = 1;

    @TempDir
    Path home;

    @Test
    void a_plan_goes_on_after_a_kill_at_every_step_with_nothing_twice_and_nothing_lost()
            throws IOException, InterruptedException {
        List<String> kills = kills();
        try (HostProcess first = HostProcess.start(home, "-Dhost.kill=" + kills.get(0))) {
            Plans.accepted(up(first), staffed());
            assertThat(first.died()).as(kills.get(0)).isTrue();
        }
        for (String kill : kills.subList(1, kills.size())) {
            try (HostProcess next = HostProcess.start(home, "-Dhost.kill=" + kill)) {
                assertThat(next.died()).as(kill).isTrue();
            }
        }
        try (HostProcess last = HostProcess.start(home)) {
            Visitor owner = up(last);
            Plans.awaitState(owner, PLAN, "active");
            WholePlan.check(owner, PLAN);
            assertThat(Plans.plan(owner, PLAN).elements("nodes"))
                    .as("whose first attempts came to nothing, and were not forgotten by the database")
                    .filteredOn(node -> node.path("attempts").asInt() == 2)
                    .extracting(node -> node.path("key").asText())
                    .containsExactly("E1.1", "E1.2");
        }
    }

    private List<String> kills() {
        return EVERY_STEP.stream()
                .filter(kill -> HostDatabase.of(home).isEmpty()
                        || !SPARED_ON_POSTGRESQL.matcher(kill).matches())
                .toList();
    }

    /** A plan of which every item is given to somebody. */
    private static ObjectNode staffed() {
        ObjectNode request = Plans.request("SHOP", "Interrupted");
        request.putObject("roles")
                .put("sponsor", "owner")
                .put("plan-lead", "owner")
                .put("data", "member")
                .put("engineering", "member")
                .put("risk", "owner")
                .put("user-representative", "member");
        return request;
    }

    private static Visitor up(HostProcess host) {
        Visitor owner = Visitor.as("owner", host.baseUrl());
        Plans.awaitUp(owner);
        return owner;
    }
}
