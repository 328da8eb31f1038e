package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.aiadoption.planner.support.HostProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host whose searches find nothing that was made since it fell behind: whoever recovers must not believe them. */
class IndexBehindIT {

    private static final long PLAN = 1;

    /** Above what the sample project has and a plan adds. */
    private static final int HIGHEST = 120;

    @TempDir
    Path home;

    @Test
    void recovery_repair_and_roll_back_make_nothing_twice_and_lose_nothing() throws IOException, InterruptedException {
        String behind = "-Dhost.index.behind=" + Files.createFile(home.resolve("behind"));
        try (HostProcess doomed = HostProcess.start(home, behind, "-Dhost.kill=create:row#7")) {
            Plans.accepted(up(doomed), Plans.request("SHOP", "Ahead of the index"));
            assertThat(doomed.died()).isTrue();
        }
        try (HostProcess host = HostProcess.start(home, behind)) {
            Visitor owner = up(host);
            Plans.awaitState(owner, PLAN, "active");
            List<String> recorded = Plans.recorded(owner, PLAN);
            assertThat(Plans.marked(owner, PLAN)).as("found by a search").isEmpty();
            assertThat(marked(owner)).containsExactlyInAnyOrderElementsOf(recorded);
            assertThat(owner.get("/plans/" + PLAN + "/repair").json()).isEmpty();

            owner.post("/plans/" + PLAN + "/rollback", Visitor.object().put("leftovers", "keep"));
            Plans.awaitGone(owner, PLAN);
            assertThat(marked(owner)).isEmpty();
        }
    }

    /** The issues that carry a mark of the plan, looked up one by one and not searched for. */
    private static List<String> marked(Visitor owner) {
        return IntStream.rangeClosed(1, HIGHEST)
                .mapToObj(number -> "SHOP-" + number)
                .filter(key -> Work.issue(owner, key)
                        .json()
                        .at("/fields/description")
                        .asText()
                        .contains("AI plan " + PLAN + " · "))
                .toList();
    }

    private static Visitor up(HostProcess host) {
        Visitor owner = Visitor.as("owner", host.baseUrl());
        Plans.awaitUp(owner);
        return owner;
    }
}
