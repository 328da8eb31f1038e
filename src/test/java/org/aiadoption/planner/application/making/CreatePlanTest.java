package org.aiadoption.planner.application.making;

import static org.aiadoption.planner.application.making.MakingWorld.refusalOf;
import static org.aiadoption.planner.application.making.RequestBuilder.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.Refusal.Violation;
import org.aiadoption.planner.application.port.Creation;
import org.aiadoption.planner.application.port.FieldRef;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.domain.plan.IssueText;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.PlannedNode;
import org.junit.jupiter.api.Test;

final class CreatePlanTest {

    private final MakingWorld world = new MakingWorld();

    @Test
    void the_plan_waits_for_a_worker_and_is_handed_over_once() {
        long planId = MakingWorld.valueOf(world.create(aRequest()));

        assertThat(plan(planId).state()).isEqualTo(PlanState.WAITING);
        assertThat(world.queue.planIds()).containsExactly(planId);
        assertThat(world.tracker.all()).isEmpty();
    }

    @Test
    void who_makes_a_plan_owns_it_and_is_its_actor() {
        Plan plan = plan(MakingWorld.valueOf(world.create(aRequest())));

        assertThat(plan.status().ownerKey()).isEqualTo(MakingWorld.ADA);
        assertThat(plan.status().actorKey()).isEqualTo(MakingWorld.ADA);
        assertThat(plan.status().created()).isEqualTo(world.clock.instant());
    }

    @Test
    void the_plan_is_what_the_preview_showed() {
        RequestBuilder request =
                aRequest().role("engineering", "bob").without("E1.1").summary("E2", "Own words");
        PlanProposal preview = MakingWorld.valueOf(world.previewPlan.preview(MakingWorld.ADA, request.build()));

        long planId = MakingWorld.valueOf(world.create(request));

        assertThat(stored(planId)).isEqualTo(withoutDescriptions(preview));
        assertThat(plan(planId).design().mapping()).isEqualTo(preview.mapping());
        assertThat(plan(planId).terms()).isEqualTo(preview.brief().terms());
    }

    @Test
    void the_descriptions_are_those_of_the_preview_too() {
        PlanProposal preview = MakingWorld.valueOf(
                world.previewPlan.preview(MakingWorld.ADA, aRequest().build()));

        long planId = MakingWorld.valueOf(world.create(aRequest()));

        assertThat(world.ledger.nodes(planId).stream().map(world.ledger::description))
                .isEqualTo(preview.outline().nodes().stream()
                        .map(n -> n.text().description())
                        .toList());
    }

    @Test
    void an_issue_that_is_there_becomes_the_root_and_one_issue_less_is_made() {
        String key = issue("10001", MakingWorld.SHOP);
        RequestBuilder request = aRequest().rootIssue(" " + key + " ");
        PlanProposal preview = MakingWorld.valueOf(world.previewPlan.preview(MakingWorld.ADA, request.build()));

        long planId = MakingWorld.valueOf(world.create(request));

        assertThat(preview.issueCount()).isEqualTo(preview.outline().nodes().size() - 1);
        assertThat(world.ledger.open(planId).nodes().get(0).making().issueId())
                .isEqualTo(world.tracker.byKey(key).orElseThrow().id());
    }

    @Test
    void an_issue_that_cannot_be_the_root_is_named_with_the_reason() {
        String taken = issue("10001", MakingWorld.SHOP);
        world.create(aRequest().rootIssue(taken));

        assertThat(world.faults(aRequest().rootIssue(taken))).containsExactly("rootIssue: issue-of-a-plan");
        assertThat(world.faults(aRequest().rootIssue("SHOP-999"))).containsExactly("rootIssue: issue-not-found");
        assertThat(world.faults(aRequest().rootIssue(issue("10000", MakingWorld.SHOP))))
                .containsExactly("rootIssue: issue-no-item");
        assertThat(world.queue.planIds()).hasSize(1);
    }

    private String issue(String typeId, long projectId) {
        IssueDraft draft = new IssueDraft(
                projectId,
                typeId,
                new IssueText("At hand", "text", "At hand"),
                LocalDate.of(2026, 5, 1),
                IssueDraft.Bond.NONE,
                Map.of());
        return ((Creation.Created) world.tracker.create(MakingWorld.ADA, draft)).issueKey();
    }

    @Test
    void without_request_key_two_requests_make_two_plans() {
        assertThat(world.create(aRequest())).isNotEqualTo(world.create(aRequest()));
        assertThat(world.queue.planIds()).hasSize(2);
    }

    @Test
    void the_same_request_under_the_same_key_makes_one_plan() {
        Outcome<Long> first = world.create(aRequest(), "k", "hash");
        Outcome<Long> second = world.create(aRequest(), "k", "hash");

        assertThat(second).isEqualTo(first);
        assertThat(world.queue.planIds()).hasSize(1);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        world.create(aRequest(), "k", "hash");

        assertThat(world.create(aRequest().name("Other"), "k", "other"))
                .isEqualTo(Outcome.refused(Refusal.conflict("request-key-reused", "k")));
        assertThat(world.plans.ofProject(MakingWorld.SHOP)).hasSize(1);
    }

    @Test
    void the_keys_of_two_users_never_meet() {
        world.permissions.grantAll("key-bob", MakingWorld.SHOP);
        Outcome<Long> adas = world.create(aRequest(), "k", "hash");

        Outcome<Long> bobs =
                world.createPlan.create("key-bob", aRequest().build(), new RequestKey("key-bob", "k", "other"));

        assertThat(MakingWorld.valueOf(bobs)).isNotEqualTo(MakingWorld.valueOf(adas));
    }

    @Test
    void a_key_is_remembered_for_24_hours() {
        Outcome<Long> first = world.create(aRequest(), "k", "hash");
        world.clock.advance(Duration.ofHours(24));

        assertThat(world.create(aRequest(), "k", "hash")).isEqualTo(first);
    }

    @Test
    void after_that_the_key_may_stand_for_another_request() {
        Outcome<Long> first = world.create(aRequest(), "k", "hash");
        world.clock.advance(Duration.ofHours(24).plusSeconds(1));

        assertThat(MakingWorld.valueOf(world.create(aRequest(), "k", "other")))
                .isNotEqualTo(MakingWorld.valueOf(first));
    }

    @Test
    void a_refused_request_does_not_use_up_its_key() {
        world.create(aRequest().name(""), "k", "empty");

        assertThat(world.create(aRequest(), "k", "hash")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_request_that_fits_its_preview_makes_the_plan() {
        assertThat(world.create(aRequest().previewed(hash(aRequest())))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_request_that_no_longer_fits_its_preview_is_refused_and_says_where() {
        RequestBuilder now = aRequest()
                .without("E1.2")
                .summary("E2", "New words")
                .previewed(hash(aRequest().without("E1.1")));

        Refusal refusal = refusalOf(world.create(now));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.code()).isEqualTo("preview-outdated");
        assertThat(refusal.violations())
                .contains(
                        Violation.of("nodes.E1.1", "node-added", "E1.1"),
                        Violation.of("nodes.E1.2", "node-removed", "E1.2"),
                        Violation.of("nodes.E2", "node-changed", "E2"));
        assertThat(refusal.args())
                .containsExactly(String.valueOf(refusal.violations().size()));
    }

    @Test
    void a_preview_does_not_fit_when_a_type_would_be_another() {
        Refusal refusal =
                refusalOf(world.create(aRequest().mapped("item", "10002").previewed(hash(aRequest()))));

        assertThat(MakingWorld.lines(refusal))
                .containsExactlyInAnyOrder(
                        "nodes.E1.1: node-changed",
                        "nodes.E1.2: node-changed",
                        "nodes.E2.1: node-changed",
                        "nodes.E2.2: node-changed");
    }

    @Test
    void a_made_up_hash_fits_nothing() {
        assertThat(refusalOf(world.create(aRequest().previewed("${x}"))).violations())
                .hasSize(7);
    }

    @Test
    void a_missing_permission_is_a_matter_of_permissions() {
        world.permissions.withdraw(MakingWorld.ADA, MakingWorld.SHOP, Action.CREATE);
        world.projects.types();

        Refusal refusal = refusalOf(world.create(aRequest()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(MakingWorld.lines(refusal))
                .containsExactly(
                        "project: permission-missing-create",
                        "types.phase: no-epic-type",
                        "types.item: no-standard-type");
    }

    @Test
    void a_permission_withdrawn_since_the_preview_forbids_the_plan() {
        String shown = hash(aRequest());
        world.permissions.withdraw(MakingWorld.ADA, MakingWorld.SHOP, Action.CREATE);

        Refusal refusal = refusalOf(world.create(aRequest().previewed(shown)));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(MakingWorld.lines(refusal)).containsExactly("project: permission-missing-create");
        assertThat(world.plans.ofProject(MakingWorld.SHOP)).isEmpty();
    }

    @Test
    void a_project_that_lacks_something_is_not_ready() {
        world.projects.required(new FieldRef("customfield_7", "Cost centre"));

        Refusal refusal = refusalOf(world.create(aRequest()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNREADY);
        assertThat(MakingWorld.lines(refusal)).containsExactly("fields.customfield_7: field-required");
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        world.tracker.objectWith("No.");

        world.create(aRequest(), "k", "hash");

        assertThat(world.plans.ofProject(MakingWorld.SHOP)).isEmpty();
        assertThat(world.queue.planIds()).isEmpty();
    }

    @Test
    void a_warning_stops_nothing() {
        world.create(aRequest());

        assertThat(world.create(aRequest())).isInstanceOf(Outcome.Done.class);
    }

    private Plan plan(long planId) {
        return world.plans.find(planId).orElseThrow();
    }

    private String hash(RequestBuilder request) {
        return world.proposal(request).fingerprint().text();
    }

    private List<PlannedNode> stored(long planId) {
        return world.ledger.nodes(planId).stream().map(Node::planned).toList();
    }

    private static List<PlannedNode> withoutDescriptions(PlanProposal preview) {
        return preview.outline().nodes().stream().map(CreatePlanTest::slim).toList();
    }

    private static PlannedNode slim(PlannedNode node) {
        return new PlannedNode(
                node.place(),
                new IssueText(node.text().summary(), "", node.text().epicName()),
                node.span(),
                node.role(),
                node.assignee());
    }
}
