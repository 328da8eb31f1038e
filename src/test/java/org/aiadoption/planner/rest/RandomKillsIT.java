package org.aiadoption.planner.rest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aiadoption.planner.support.HostProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is killed again and again, at no particular moment, while it makes plans. */
class RandomKillsIT {

    /** Of its own, so that no other plan's seed can be mistaken for it. */
    private static final long SEED = 20_261_126L;

    private static final int KILLS = Integer.getInteger("planner.kills", 20);

    @TempDir
    Path home;

    @Test
    void ends_with_each_node_once_however_often_and_whenever_it_is_killed() throws IOException {
        Random random = new Random(SEED);
        List<Long> plans = new ArrayList<>();
        int kills = 0;
        while (kills < KILLS) {
            try (HostProcess host = HostProcess.start(home)) {
                Visitor owner = Visitor.as("owner", host.baseUrl());
                Plans.awaitUp(owner);
                if (plans.isEmpty() || isWhole(owner, newest(plans))) {
                    plans.add(Plans.accepted(owner, Plans.request("SHOP", "Killed after " + kills)));
                }
                kills++;
                lookAt(owner, newest(plans), random.nextInt(25));
            }
        }
        try (HostProcess host = HostProcess.start(home)) {
            Visitor owner = Visitor.as("owner", host.baseUrl());
            Plans.awaitUp(owner);
            for (long id : plans) {
                Plans.awaitState(owner, id, "active");
                WholePlan.check(owner, id);
            }
        }
    }

    /** Lets a random time pass: the kill is to come at no particular moment. */
    private static void lookAt(Visitor owner, long plan, int times) {
        for (int i = 0; i < times; i++) {
            Plans.plan(owner, plan);
        }
    }

    private static long newest(List<Long> plans) {
        return plans.get(plans.size() - 1);
    }

    private static boolean isWhole(Visitor owner, long plan) {
        return Plans.plan(owner, plan).json().path("state").asText().equals("active");
    }
}
