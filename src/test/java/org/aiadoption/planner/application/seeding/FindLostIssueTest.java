package org.aiadoption.planner.application.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiadoption.planner.application.port.LedgerPass.Begun;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts as the issue of a lost attempt, and which forgeries do not. */
final class FindLostIssueTest {

    private static final String EPIC = "10000";

    private final SeedingWorld world = new SeedingWorld();
    private final FindLostIssue findLostIssue = new FindLostIssue(world.tracker, world.ledger);

    @BeforeEach
    void an_attempt_at_the_first_phase_just_after_an_issue_with_its_mark() {
        made("key-stranger", "10001", "Nothing to do with it");
        made(SeedingWorld.OWNER, EPIC, world.markOf("E1"));
        world.ledger.open(world.planId).begin(world.node("E1"), SeedingWorld.OWNER, new Begun(1, 2));
    }

    @Test
    void an_issue_with_mark_type_and_creator_is_found() {
        TrackedIssue lost = made(SeedingWorld.OWNER, EPIC, "E1 step\n\n" + world.markOf("E1"));

        assertThat(found()).containsExactly(lost.key());
    }

    @Test
    void nothing_is_found_when_nothing_was_made() {
        assertThat(found()).isEmpty();
    }

    @Test
    void an_issue_from_before_the_attempt_is_not_taken() {
        assertThat(world.tracker.atNumber(1, 2)).isPresent();
        assertThat(found()).isEmpty();
    }

    @Test
    void a_mark_in_an_issue_of_somebody_else_is_not_believed() {
        made("key-stranger", EPIC, world.markOf("E1"));

        assertThat(found()).isEmpty();
    }

    @Test
    void a_mark_in_an_issue_of_another_type_is_not_believed() {
        made(SeedingWorld.OWNER, "10001", world.markOf("E1"));

        assertThat(found()).isEmpty();
    }

    @Test
    void the_mark_of_another_node_is_not_taken() {
        made(SeedingWorld.OWNER, EPIC, world.markOf("E2"));

        assertThat(found()).isEmpty();
    }

    @Test
    void the_mark_of_another_plan_is_not_taken() {
        made(SeedingWorld.OWNER, EPIC, new Mark(world.planId + 1, "E1").line());

        assertThat(found()).isEmpty();
    }

    @Test
    void a_mark_amid_a_description_is_not_taken() {
        made(SeedingWorld.OWNER, EPIC, world.markOf("E1") + "\n\nis what the last line said");

        assertThat(found()).isEmpty();
    }

    @Test
    void an_issue_that_another_node_has_is_not_taken() {
        TrackedIssue taken = made(SeedingWorld.OWNER, EPIC, world.markOf("E1"));
        world.ledger.open(world.planId).record(world.node("E2"), taken.id());

        assertThat(found()).isEmpty();
    }

    @Test
    void an_issue_that_was_deleted_is_not_taken() {
        world.tracker.delete(made(SeedingWorld.OWNER, EPIC, world.markOf("E1")).id());

        assertThat(found()).isEmpty();
    }

    @Test
    void an_issue_of_another_project_is_not_taken() {
        world.tracker.madeByHand(2, SeedingWorld.OWNER, EPIC, world.markOf("E1"));

        assertThat(found()).isEmpty();
    }

    @Test
    void of_several_the_lowest_comes_first_whatever_lies_between() {
        TrackedIssue first = made(SeedingWorld.OWNER, EPIC, world.markOf("E1"));
        made("key-stranger", "10001", "In between");
        TrackedIssue second = made(SeedingWorld.OWNER, EPIC, world.markOf("E1"));

        assertThat(found()).containsExactly(first.key(), second.key());
    }

    private TrackedIssue made(String creator, String typeId, String description) {
        return world.tracker.madeByHand(1, creator, typeId, description);
    }

    private List<String> found() {
        return findLostIssue.find(world.plan(), world.node("E1")).stream()
                .map(TrackedIssue::key)
                .toList();
    }
}
