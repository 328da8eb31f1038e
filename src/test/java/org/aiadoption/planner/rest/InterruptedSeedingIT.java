package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aiadoption.planner.support.HostProcess;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that dies in the middle of making an issue, and comes back. */
class InterruptedSeedingIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"create:counter#5", "create:row#9", "create:event#14"})
    void a_killed_plan_goes_on_at_the_next_start_with_nothing_twice_and_nothing_lost(String killPoint)
            throws IOException, InterruptedException {
        try (HostProcess doomed = HostProcess.start(home, "-Dhost.kill=" + killPoint)) {
            Visitor owner = up(doomed);
            Plans.accepted(owner, Plans.request("SHOP", "Interrupted"));
            assertThat(doomed.died()).isTrue();
        }
        try (HostProcess second = HostProcess.start(home)) {
            Visitor owner = up(second);
            Plans.awaitState(owner, 1, "active");

            List<String> recorded = Plans.recorded(owner, 1);
            assertThat(recorded).doesNotHaveDuplicates().doesNotContain("", "null");
            assertThat(Plans.marked(owner, 1)).containsExactlyInAnyOrderElementsOf(recorded);
        }
    }

    private static Visitor up(HostProcess host) {
        Visitor owner = Visitor.as("owner", host.baseUrl());
        Plans.awaitUp(owner);
        return owner;
    }
}
