package org.aiadoption.planner.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.application.port.Creation;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.IssueText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What an {@link IssueTracker} promises, in a Jira whose project {@link #shop()} has an owner and a member who work in
 * it, a viewer who only browses, and a deactivated leaver.
 */
public abstract class IssueTrackerContract {

    private static final long NO_ISSUE = 999_999;
    private static final long RELATES = 10003;
    private static final String EPIC = "10000";
    private static final String TASK = "10002";
    private static final LocalDate DUE = LocalDate.of(2027, 3, 5);

    protected abstract IssueTracker tracker();

    protected abstract long shop();

    /** Another project that the owner works in. */
    protected abstract long operations();

    /** The user key of the account. */
    protected abstract String key(String account);

    /** Somebody deletes the issue. */
    protected abstract void delete(long issueId);

    protected abstract Optional<Long> epicOf(long issueId);

    protected abstract Set<String> labelsOf(long issueId);

    /** The issues that the issue is linked to by a type, once for each link. */
    protected abstract List<Long> linkedFrom(long issueId, long linkTypeId);

    /** Two servers link the two at the same moment, so that neither sees the other's link. */
    protected abstract void linkOnceMore(long fromId, long toId, long linkTypeId);

    @Test
    void a_foreseen_draft_is_made_once_and_only_when_it_is_created() {
        long before = tracker().counter(shop());

        tracker().foresee(key("owner"), task());
        assertThat(tracker().counter(shop())).isEqualTo(before);
        make(task());

        assertThat(tracker().counter(shop())).isEqualTo(before + 1);
    }

    @Test
    void a_draft_is_made_as_it_is_created_whatever_was_foreseen() {
        tracker().foresee(key("owner"), task());

        long epic = make(epic());

        assertThat(tracker().find(epic).orElseThrow().content().typeId()).isEqualTo(EPIC);
    }

    @Test
    void whoever_may_not_create_is_refused_a_foreseen_draft() {
        tracker().foresee(key("viewer"), task());

        assertThat(tracker().create(key("viewer"), task())).isInstanceOf(Creation.Rejected.class);
    }

    @Test
    void the_counter_is_the_number_of_the_newest_issue() {
        long before = tracker().counter(shop());

        long made = make(task());

        assertThat(tracker().counter(shop()))
                .isEqualTo(before + 1)
                .isEqualTo(issue(made).number());
    }

    @Test
    void the_counter_does_not_fall_when_the_newest_issue_is_deleted() {
        long made = make(task());
        long number = issue(made).number();

        delete(made);

        assertThat(tracker().counter(shop())).isEqualTo(number);
        assertThat(issue(make(task())).number()).isEqualTo(number + 1);
    }

    @Test
    void the_counters_of_two_projects_are_apart() {
        long before = tracker().counter(operations());

        make(task());

        assertThat(tracker().counter(operations())).isEqualTo(before);
    }

    @Test
    void makes_the_issue_exactly_as_drafted_and_unassigned() {
        IssueDraft draft = draft("Цель 🎯 <b>", null);

        TrackedIssue issue = issue(make(draft));

        IssueText text = draft.text();
        assertThat(issue.content()).isEqualTo(new TrackedIssue.Content(TASK, text.summary(), text.description(), DUE));
        assertThat(issue.projectId()).isEqualTo(shop());
        assertThat(issue.staff()).isEqualTo(new TrackedIssue.Staff(key("owner"), null));
        assertThat(issue.status().category()).isEqualTo("new");
        assertThat(issue.done()).isFalse();
    }

    @Test
    void says_which_issue_it_made() {
        Creation.Created created = (Creation.Created) tracker().create(key("owner"), task());

        assertThat(issue(created.issueId()).key()).isEqualTo(created.issueKey());
    }

    @Test
    void puts_the_issue_into_its_epic() {
        long epic = make(epic());

        assertThat(epicOf(make(draft("In the epic", epic)))).contains(epic);
        assertThat(epicOf(make(task()))).isEmpty();
    }

    @Test
    void a_good_draft_meets_no_objection_and_asking_makes_nothing() {
        long before = tracker().counter(shop());

        assertThat(tracker().objections(key("owner"), task())).isEmpty();

        assertThat(tracker().counter(shop())).isEqualTo(before);
    }

    @Test
    void a_draft_without_summary_is_rejected_with_the_reasons_and_leaves_no_issue() {
        IssueDraft draft = draft("", null);
        long before = tracker().counter(shop());

        List<String> objections = tracker().objections(key("owner"), draft);

        assertThat(objections).isNotEmpty().doesNotContain("");
        assertThat(tracker().create(key("owner"), draft)).isEqualTo(new Creation.Rejected(objections));
        assertThat(tracker().atNumber(shop(), before + 1)).isEmpty();
    }

    @Test
    void a_draft_for_an_epic_that_is_gone_is_rejected() {
        long epic = make(epic());
        delete(epic);

        assertThat(tracker().objections(key("owner"), draft("Orphan", epic))).isNotEmpty();
        assertThat(tracker().create(key("owner"), draft("Orphan", epic))).isInstanceOf(Creation.Rejected.class);
    }

    @Test
    void who_may_not_create_or_is_gone_makes_no_issue() {
        long before = tracker().counter(shop());

        for (String account : List.of("viewer", "leaver", "nobody")) {
            assertThat(tracker().objections(actor(account), task())).as(account).isNotEmpty();
            assertThat(tracker().create(actor(account), task())).as(account).isInstanceOf(Creation.Rejected.class);
        }
        assertThat(tracker().atNumber(shop(), before + 1)).isEmpty();
    }

    @Test
    void links_two_issues_once_and_in_one_direction() {
        long from = make(task());
        long to = make(task());

        assertThat(tracker().link(key("owner"), from, to, RELATES)).isEmpty();
        assertThat(tracker().link(key("owner"), from, to, RELATES)).isEmpty();

        assertThat(linkedFrom(from, RELATES)).containsExactly(to);
        assertThat(linkedFrom(to, RELATES)).isEmpty();
    }

    @Test
    void leaves_one_of_the_links_that_two_servers_made_at_the_same_moment() {
        long from = make(task());
        long other = make(task());
        long to = make(task());
        tracker().link(key("owner"), from, to, RELATES);
        tracker().link(key("owner"), other, to, RELATES);
        linkOnceMore(from, to, RELATES);
        assertThat(linkedFrom(from, RELATES)).containsExactly(to, to);

        assertThat(tracker().leaveOneLink(key("owner"), to)).isEmpty();

        assertThat(linkedFrom(from, RELATES)).containsExactly(to);
        assertThat(linkedFrom(other, RELATES)).containsExactly(to);
    }

    @Test
    void tells_whether_two_issues_are_linked_in_this_direction_by_this_type() {
        long from = make(task());
        long to = make(task());
        tracker().link(key("owner"), from, to, RELATES);

        assertThat(tracker().linked(from, to, RELATES)).isTrue();
        assertThat(tracker().linked(to, from, RELATES)).isFalse();
        assertThat(tracker().linked(from, to, RELATES - 1)).isFalse();
    }

    @Test
    void tells_whether_an_issue_belongs_to_an_epic() {
        assertThat(tracker().inEpic(make(draft("In the epic", make(epic()))))).isTrue();
        assertThat(tracker().inEpic(make(task()))).isFalse();
        assertThat(tracker().inEpic(NO_ISSUE)).isTrue();
    }

    @Test
    void an_issue_has_its_label_from_the_beginning_and_is_not_given_it_again() {
        IssueDraft draft = new IssueDraft(
                shop(),
                TASK,
                new IssueText("A task", "text", ""),
                DUE,
                new IssueDraft.Bond(null, "ai", null),
                Map.of());
        long issue = make(draft);

        assertThat(labelsOf(issue)).containsExactly("ai");
        assertThat(tracker().label(key("owner"), issue, "ai")).isEmpty();
        assertThat(labelsOf(issue)).containsExactly("ai");
    }

    @Test
    void labels_an_issue_once_and_keeps_its_other_labels() {
        long issue = make(task());

        assertThat(tracker().label(key("owner"), issue, "ai")).isEmpty();
        assertThat(tracker().label(key("owner"), issue, "ai")).isEmpty();
        assertThat(tracker().label(key("owner"), issue, "plan-7")).isEmpty();

        assertThat(labelsOf(issue)).containsExactlyInAnyOrder("ai", "plan-7");
    }

    @Test
    void assigns_an_issue_that_nobody_has_and_takes_it_from_nobody() {
        long issue = make(task());

        assertThat(tracker().assign(key("owner"), issue, key("member"))).isEmpty();
        assertThat(tracker().assign(key("owner"), issue, key("owner"))).isEmpty();

        assertThat(issue(issue).staff().assignee()).isEqualTo(key("member"));
    }

    @Test
    void work_is_not_given_to_whom_it_cannot_be_given() {
        long issue = make(task());

        for (String account : List.of("viewer", "leaver", "nobody")) {
            assertThat(tracker().assign(key("owner"), issue, actor(account)))
                    .as(account)
                    .isPresent();
        }
        assertThat(issue(issue).staff().assignee()).isNull();
    }

    @Test
    void who_may_not_touch_an_issue_leaves_it_as_it_is() {
        long issue = make(task());
        long other = make(task());

        for (String account : List.of("viewer", "leaver", "nobody")) {
            assertThat(touch(actor(account), issue, other)).as(account).allMatch(Optional::isPresent);
        }
        assertThat(linkedFrom(issue, RELATES)).isEmpty();
        assertThat(labelsOf(issue)).isEmpty();
        assertThat(issue(issue).staff().assignee()).isNull();
    }

    @Test
    void says_what_stands_in_the_way_when_the_issue_is_gone() {
        long gone = make(task());
        long there = make(task());
        delete(gone);

        assertThat(touch(key("owner"), gone, there)).allMatch(Optional::isPresent);
        assertThat(tracker().link(key("owner"), there, gone, RELATES)).isPresent();
    }

    @Test
    void mending_gives_the_issue_the_epic_it_lacks_and_leaves_the_rest() {
        long epic = make(epic());
        long issue = make(task());
        TrackedIssue before = issue(issue);

        assertThat(tracker().mend(key("owner"), issue, draft("Another summary", epic)))
                .isEmpty();

        assertThat(epicOf(issue)).contains(epic);
        assertThat(issue(issue)).isEqualTo(before);
    }

    @Test
    void mending_leaves_the_epic_that_an_issue_has() {
        long epic = make(epic());
        long issue = make(draft("In the epic", epic));

        assertThat(tracker().mend(key("owner"), issue, draft("In the epic", make(epic()))))
                .isEmpty();

        assertThat(epicOf(issue)).contains(epic);
    }

    @Test
    void finds_an_issue_by_id_key_and_number() {
        TrackedIssue issue = issue(make(task()));

        assertThat(tracker().byKey(issue.key())).contains(issue);
        assertThat(tracker().atNumber(shop(), issue.number())).contains(issue);
    }

    @Test
    void finds_nothing_where_there_never_was_an_issue() {
        assertThat(tracker().find(NO_ISSUE)).isEmpty();
        assertThat(tracker().byKey("NOWHERE-1")).isEmpty();
        assertThat(tracker().atNumber(shop(), NO_ISSUE)).isEmpty();
        assertThat(tracker().atNumber(999_999, 1)).isEmpty();
        assertThat(tracker().findAll(List.of())).isEmpty();
    }

    @Test
    void leaves_out_what_is_gone() {
        TrackedIssue gone = issue(make(task()));
        TrackedIssue there = issue(make(task()));
        delete(gone.id());

        assertThat(tracker().find(gone.id())).isEmpty();
        assertThat(tracker().byKey(gone.key())).isEmpty();
        assertThat(tracker().atNumber(shop(), gone.number())).isEmpty();
        assertThat(tracker().findAll(List.of(gone.id(), there.id(), NO_ISSUE))).containsExactly(there);
    }

    private List<Optional<String>> touch(String actorKey, long issueId, long otherId) {
        return List.of(
                tracker().link(actorKey, issueId, otherId, RELATES),
                tracker().label(actorKey, issueId, "ai"),
                tracker().assign(actorKey, issueId, key("member")),
                tracker().mend(actorKey, issueId, task()));
    }

    private String actor(String account) {
        return account.equals("nobody") ? "no-such-key" : key(account);
    }

    private long make(IssueDraft draft) {
        Creation creation = tracker().create(key("owner"), draft);
        assertThat(creation).isInstanceOf(Creation.Created.class);
        return ((Creation.Created) creation).issueId();
    }

    private TrackedIssue issue(long issueId) {
        return tracker().find(issueId).orElseThrow();
    }

    private IssueDraft task() {
        return draft("A task", null);
    }

    private IssueDraft draft(String summary, @Nullable Long epicId) {
        return new IssueDraft(
                shop(),
                TASK,
                new IssueText(summary, "h3. Purpose\n* one", ""),
                DUE,
                new IssueDraft.Bond(epicId, "", null),
                Map.of());
    }

    private IssueDraft epic() {
        return new IssueDraft(
                shop(), EPIC, new IssueText("A phase", "text", "Phase"), DUE, IssueDraft.Bond.NONE, Map.of());
    }
}
