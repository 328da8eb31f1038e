package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiadoption.planner.application.port.Creation;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.IssueRemoval.Footprint;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.domain.plan.IssueText;
import org.aiadoption.planner.domain.plan.Touch;
import org.junit.jupiter.api.Test;

/** What an {@link IssueRemoval} promises, in a Jira whose project {@link #shop()} has an owner who works in it. */
public abstract class IssueRemovalContract {

    private static final String LABEL = "ai-plan-7";
    private static final String TASK = "10002";
    private static final long RELATES = 10003;
    private static final long NO_ISSUE = 999_999;

    protected abstract IssueTracker tracker();

    protected abstract IssueRemoval removal();

    protected abstract long shop();

    /** The user key of the account. */
    protected abstract String key(String account);

    /** The account writes a comment. */
    protected abstract void comment(long issueId, String account);

    /** The account gives the issue another summary. */
    protected abstract void rename(long issueId, String account);

    /** The account finishes the issue. */
    protected abstract void finish(long issueId, String account);

    /** The account adds a label. */
    protected abstract void label(long issueId, String account);

    @Test
    void an_issue_that_only_the_planner_completed_is_untouched() {
        long one = make();
        long other = make();
        tracker().label(key("owner"), one, LABEL);
        tracker().assign(key("owner"), one, key("member"));
        tracker().link(key("owner"), one, other, RELATES);

        assertThat(removal().touches(one, footprint(Set.of(one, other)))).isEmpty();
        assertThat(removal().touches(other, footprint(Set.of(one, other)))).isEmpty();
    }

    @Test
    void a_link_out_of_the_plan_is_a_sign_of_use() {
        long inside = make();
        long outside = make();
        tracker().link(key("owner"), inside, outside, RELATES);

        assertThat(removal().touches(inside, footprint(Set.of(inside)))).contains(Touch.LINK);
    }

    @Test
    void comments_edits_labels_and_transitions_are_signs_of_use_be_they_by_the_actor() {
        long commented = make();
        long renamed = make();
        long finished = make();
        long labelled = make();
        comment(commented, "owner");
        rename(renamed, "owner");
        finish(finished, "owner");
        label(labelled, "owner");

        assertThat(removal().touches(commented, footprint(Set.of()))).contains(Touch.COMMENT);
        assertThat(removal().touches(renamed, footprint(Set.of()))).contains(Touch.CHANGED);
        assertThat(removal().touches(finished, footprint(Set.of()))).contains(Touch.TRANSITION);
        assertThat(removal().touches(labelled, footprint(Set.of()))).contains(Touch.CHANGED);
    }

    @Test
    void an_issue_that_never_was_bears_no_sign_and_is_deleted_already() {
        assertThat(removal().touches(NO_ISSUE, footprint(Set.of()))).isEmpty();
        assertThat(removal().delete(key("owner"), NO_ISSUE)).isEmpty();
    }

    @Test
    void deletes_in_the_name_of_who_may() {
        long issue = make();

        assertThat(removal().delete(key("owner"), issue)).isEmpty();

        assertThat(tracker().find(issue)).isEmpty();
    }

    @Test
    void closes_an_issue_and_leaves_a_closed_one_as_it_is() {
        long issue = make();

        assertThat(removal().close(key("owner"), issue)).isEmpty();
        assertThat(removal().close(key("owner"), issue)).isEmpty();

        assertThat(tracker().find(issue).orElseThrow().done()).isTrue();
    }

    private long make() {
        Creation creation = tracker().create(key("owner"), draft());
        assertThat(creation).isInstanceOf(Creation.Created.class);
        return ((Creation.Created) creation).issueId();
    }

    private Footprint footprint(Set<Long> own) {
        return new Footprint(draft(), Set.of(key("owner")), own, LABEL);
    }

    private IssueDraft draft() {
        IssueText text =
                new IssueText("Name the problem", List.of("One", "", "Two").toString(), "");
        return new IssueDraft(shop(), TASK, text, LocalDate.of(2027, 3, 5), IssueDraft.Bond.NONE, Map.of());
    }
}
