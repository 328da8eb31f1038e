package org.aiadoption.planner.jira.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.jira.issues.DraftValidation.Judgement;
import org.junit.jupiter.api.Test;

class ForesightTest {

    private static final String ACTOR = TrackerDesk.ACTOR;
    private static final IssueDraft DRAFT = new TrackerDesk().draft();

    private final List<Runnable> aside = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger judged = new AtomicInteger();
    private final Foresight foresight = new Foresight(aside::add, clock::get);

    @Test
    void what_was_judged_aside_is_not_judged_again() {
        foresight.begin(ACTOR, DRAFT, this::judge);
        aside.forEach(Runnable::run);

        assertThat(foresight.of(ACTOR, DRAFT, this::judge)).isInstanceOf(Judgement.Unfit.class);
        assertThat(judged).hasValue(1);
    }

    @Test
    void whoever_needs_it_before_anybody_began_judges_alone() {
        foresight.begin(ACTOR, DRAFT, this::judge);
        foresight.of(ACTOR, DRAFT, this::judge);
        aside.forEach(Runnable::run);

        assertThat(judged).hasValue(1);
    }

    @Test
    void it_holds_for_one_creation() {
        foresight.begin(ACTOR, DRAFT, this::judge);
        foresight.of(ACTOR, DRAFT, this::judge);
        foresight.of(ACTOR, DRAFT, this::judge);

        assertThat(judged).hasValue(2);
    }

    @Test
    void after_two_seconds_jira_is_asked_again() {
        foresight.begin(ACTOR, DRAFT, this::judge);
        aside.forEach(Runnable::run);
        clock.addAndGet(Recent.BELIEVED.toNanos());

        foresight.of(ACTOR, DRAFT, this::judge);

        assertThat(judged).hasValue(2);
    }

    @Test
    void another_actor_or_another_draft_is_judged_for_itself() {
        foresight.begin(ACTOR, DRAFT, this::judge);
        aside.forEach(Runnable::run);
        foresight.of("JIRAUSER2", DRAFT, this::judge);

        foresight.begin(ACTOR, DRAFT, this::judge);
        foresight.of(ACTOR, DRAFT.colourless(), this::judge);

        assertThat(judged).hasValue(3);
    }

    @Test
    void what_broke_aside_is_thrown_where_it_is_needed() {
        foresight.begin(ACTOR, DRAFT, () -> {
            throw new IllegalStateException("no database");
        });
        aside.forEach(Runnable::run);

        assertThatThrownBy(() -> foresight.of(ACTOR, DRAFT, this::judge)).hasMessage("no database");
    }

    @Test
    void one_draft_may_be_foreseen_while_another_is_created() {
        foresight.begin(ACTOR, DRAFT, this::judge);
        foresight.begin(ACTOR, DRAFT.colourless(), this::judge);
        aside.forEach(Runnable::run);

        foresight.of(ACTOR, DRAFT, this::judge);
        foresight.of(ACTOR, DRAFT.colourless(), this::judge);

        assertThat(judged).hasValue(2);
    }

    private Judgement judge() {
        judged.incrementAndGet();
        return new Judgement.Unfit(List.of("no"));
    }
}
