package org.aiadoption.planner.application.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.showing.AnswerCheck.Given;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.CheckState;
import org.aiadoption.planner.support.PlanBuilder;
import org.junit.jupiter.api.Test;

final class AnswerCheckTest {

    private final ShowingWorld world = new ShowingWorld();

    @Test
    void an_answer_is_kept_with_who_and_when() {
        CheckView view = ShowingWorld.valueOf(done(ShowingWorld.MEMBER));

        assertThat(view.state()).isEqualTo(CheckState.DONE);
        assertThat(view.answeredBy()).isEqualTo("Display member");
        assertThat(newest())
                .isEqualTo(new Answer("E1-C1", 1, CheckState.DONE, "", ShowingWorld.MEMBER, world.clock.instant()));
    }

    @Test
    void who_may_not_edit_the_epic_may_not_answer() {
        assertThat(done(ShowingWorld.VIEWER))
                .isEqualTo(Outcome.refused(Refusal.forbidden("check-not-answerable", "E1 summary")));
        assertThat(world.answers.newest(world.planId)).isEmpty();
    }

    @Test
    void nobody_answers_while_the_epic_does_not_exist() {
        long fresh = world.planned(PlanBuilder.aPlan());

        Outcome<CheckView> outcome =
                world.answerCheck.answer(ShowingWorld.OWNER, fresh, "E1-C1", new Given("done", "", null));

        assertThat(ShowingWorld.refusalOf(outcome).code()).isEqualTo("check-not-answerable");
    }

    @Test
    void to_those_who_may_not_browse_the_project_the_plan_does_not_exist() {
        assertThat(done(ShowingWorld.OUTSIDER)).isEqualTo(Outcome.refused(Refusal.notFound("plan-not-found", "1")));
    }

    @Test
    void an_unknown_check_is_not_found() {
        assertThat(world.answer(ShowingWorld.OWNER, "E9-C9", "done"))
                .isEqualTo(Outcome.refused(Refusal.notFound("check-not-found", "E9-C9")));
    }

    @Test
    void the_check_of_a_phase_that_was_dropped_is_not_found() {
        world.drop("E2", "E2.1", "E2.2");

        assertThat(world.answer(ShowingWorld.OWNER, "E2-C1", "done"))
                .isEqualTo(Outcome.refused(Refusal.notFound("check-not-found", "E2-C1")));
    }

    @Test
    void an_unknown_state_is_refused() {
        assertThat(world.answer(ShowingWorld.OWNER, "E1-C1", "DONE"))
                .isEqualTo(Outcome.refused(Refusal.invalid("state", "check-state-unknown", "DONE")));
    }

    @Test
    void not_applicable_needs_a_reason() {
        assertThat(notApplicable(" ")).isEqualTo(Outcome.refused(Refusal.invalid("reason", "reason-missing")));
        assertThat(ShowingWorld.valueOf(notApplicable(" No personal data "))
                        .answer()
                        .orElseThrow()
                        .reason())
                .isEqualTo("No personal data");
    }

    @Test
    void a_reason_has_up_to_2000_characters() {
        assertThat(notApplicable("r".repeat(2_001)))
                .isEqualTo(Outcome.refused(Refusal.invalid("reason", "text-too-long", "reason", "2000", "2001")));
        assertThat(notApplicable("r".repeat(2_000))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_reason_has_no_invisible_control_characters() {
        assertThat(notApplicable("a\u0000b"))
                .isEqualTo(Outcome.refused(Refusal.invalid("reason", "text-not-printable", "reason")));
        assertThat(notApplicable("one\r\n\ttwo \ud83e\udd16")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_reason_neither_turns_its_direction_nor_has_half_a_character() {
        for (String reason : List.of("turned \u202Earound", "half \uD83D", "\uDC69 half")) {
            assertThat(notApplicable(reason))
                    .isEqualTo(Outcome.refused(Refusal.invalid("reason", "text-not-printable", "reason")));
        }
        assertThat(notApplicable("whole \uD83D\uDC69").map(view -> view.state()))
                .isEqualTo(Outcome.done(CheckState.NOT_APPLICABLE));
    }

    @Test
    void a_reason_that_nobody_sees_is_none() {
        assertThat(notApplicable("\u200B\u2060\uFEFF"))
                .isEqualTo(Outcome.refused(Refusal.invalid("reason", "reason-missing")));
    }

    @Test
    void only_not_applicable_keeps_its_reason() {
        world.answer(ShowingWorld.OWNER, "E1-C1", new Given("done", "because", null));

        assertThat(newest().reason()).isEmpty();
    }

    @Test
    void each_answer_adds_a_revision() {
        done(ShowingWorld.OWNER);
        world.clock.advance(Duration.ofMinutes(5));
        world.answer(ShowingWorld.MEMBER, "E1-C1", "open");

        assertThat(history(ShowingWorld.VIEWER)).extracting(Answer::revision).containsExactly(2, 1);
        assertThat(history(ShowingWorld.VIEWER))
                .extracting(Answer::userKey)
                .containsExactly(ShowingWorld.MEMBER, ShowingWorld.OWNER);
    }

    @Test
    void saying_what_is_said_already_changes_nothing() {
        done(ShowingWorld.OWNER);

        CheckView view = ShowingWorld.valueOf(done(ShowingWorld.MEMBER));

        assertThat(view.answeredBy()).isEqualTo("Display owner");
        assertThat(history(ShowingWorld.OWNER)).hasSize(1);
    }

    @Test
    void the_same_with_another_reason_is_another_answer() {
        notApplicable("First reason");
        notApplicable("Second reason");
        notApplicable("Second reason");

        assertThat(history(ShowingWorld.OWNER))
                .extracting(Answer::reason)
                .containsExactly("Second reason", "First reason");
    }

    @Test
    void who_saw_an_older_revision_is_told_of_the_newer() {
        done(ShowingWorld.MEMBER);

        assertThat(world.answer(ShowingWorld.OWNER, "E1-C1", new Given("not-applicable", "None", 0)))
                .isEqualTo(Outcome.refused(Refusal.conflict("check-answered-meanwhile", "Display member", "done")));
        assertThat(history(ShowingWorld.OWNER)).hasSize(1);
    }

    @Test
    void who_saw_the_newest_revision_may_answer() {
        done(ShowingWorld.MEMBER);

        assertThat(world.answer(ShowingWorld.OWNER, "E1-C1", new Given("open", "", 1)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void two_who_say_the_same_at_once_agree() {
        done(ShowingWorld.MEMBER);

        assertThat(world.answer(ShowingWorld.OWNER, "E1-C1", new Given("done", "", 0)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(history(ShowingWorld.OWNER)).hasSize(1);
    }

    @Test
    void who_is_overtaken_at_the_last_moment_is_told_by_whom_and_nothing_is_lost() {
        world.wire.on("before Answers.add", () -> done(ShowingWorld.MEMBER));

        assertThat(notApplicable("None"))
                .isEqualTo(Outcome.refused(Refusal.conflict("check-answered-meanwhile", "Display member", "done")));
        assertThat(history(ShowingWorld.OWNER)).extracting(Answer::userKey).containsExactly(ShowingWorld.MEMBER);
    }

    @Test
    void the_history_is_open_to_readers_of_the_plan_and_to_nobody_else() {
        done(ShowingWorld.OWNER);

        assertThat(history(ShowingWorld.VIEWER)).hasSize(1);
        assertThat(ShowingWorld.refusalOf(world.answerCheck.history(ShowingWorld.OUTSIDER, world.planId, "E1-C1"))
                        .code())
                .isEqualTo("plan-not-found");
        assertThat(ShowingWorld.refusalOf(world.answerCheck.history(ShowingWorld.OWNER, world.planId, "E9-C9"))
                        .code())
                .isEqualTo("check-not-found");
    }

    @Test
    void a_right_that_was_withdrawn_no_longer_counts() {
        done(ShowingWorld.MEMBER);
        world.permissions.withdraw(ShowingWorld.MEMBER, ShowingWorld.SHOP, Action.EDIT);

        assertThat(ShowingWorld.refusalOf(world.answer(ShowingWorld.MEMBER, "E1-C1", "open"))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private Outcome<CheckView> done(String userKey) {
        return world.answer(userKey, "E1-C1", "done");
    }

    private Outcome<CheckView> notApplicable(String reason) {
        return world.answer(ShowingWorld.OWNER, "E1-C1", new Given("not-applicable", reason, null));
    }

    private Answer newest() {
        return history(ShowingWorld.OWNER).get(0);
    }

    private List<Answer> history(String userKey) {
        return ShowingWorld.valueOf(world.answerCheck.history(userKey, world.planId, "E1-C1"));
    }
}
