package org.aiadoption.planner.application.showing;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordBoardTest {

    private final ShowingWorld world = new ShowingWorld();

    @Test
    void a_board_is_remembered() {
        assertThat(record(ShowingWorld.OWNER, 7)).isEqualTo(Outcome.done(7L));
        assertThat(boardId()).isEqualTo(7);
    }

    @Test
    void the_first_board_counts() {
        record(ShowingWorld.OWNER, 7);

        assertThat(record(ShowingWorld.OWNER, 8)).isEqualTo(Outcome.done(7L));
        assertThat(boardId()).isEqualTo(7);
    }

    @Test
    void only_who_manages_the_plan_records_its_board() {
        assertThat(record(ShowingWorld.MEMBER, 7))
                .isEqualTo(Outcome.refused(Refusal.forbidden("plan-not-managed", "Sample plan")));
        assertThat(record(ShowingWorld.OUTSIDER, 7))
                .isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
        assertThat(boardId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void a_board_has_a_positive_id(long id) {
        assertThat(record(ShowingWorld.OWNER, id))
                .isEqualTo(Outcome.refused(Refusal.invalid("boardId", "board-id-malformed")));
    }

    private Outcome<Long> record(String userKey, long boardId) {
        return world.recordBoard.record(userKey, world.planId, boardId);
    }

    private Long boardId() {
        return world.plans.find(world.planId).orElseThrow().status().boardId();
    }
}
