package org.aiadoption.planner.application.showing;

import java.util.List;
import java.util.Map;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.making.CheckRights;
import org.aiadoption.planner.application.port.Answers;
import org.aiadoption.planner.application.port.Creation;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.NodeAddress;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.support.ImmediateLocks;
import org.aiadoption.planner.support.InMemoryAnswers;
import org.aiadoption.planner.support.InMemoryCatalog;
import org.aiadoption.planner.support.InMemoryIssueTracker;
import org.aiadoption.planner.support.InMemoryLedger;
import org.aiadoption.planner.support.InMemoryPeople;
import org.aiadoption.planner.support.InMemoryPermissions;
import org.aiadoption.planner.support.InMemoryPlanIssues;
import org.aiadoption.planner.support.InMemoryPlanStore;
import org.aiadoption.planner.support.InMemoryProjects;
import org.aiadoption.planner.support.InMemorySettings;
import org.aiadoption.planner.support.MovableClock;
import org.aiadoption.planner.support.PlanBuilder;
import org.aiadoption.planner.support.TemplateBuilder;
import org.aiadoption.planner.support.Tripwire;

/** SHOP with one plan of {@link #OWNER}, all of whose issues exist, and people who look at it. */
final class ShowingWorld {

    static final String OWNER = "key-owner";
    static final String MEMBER = "key-member";
    static final String VIEWER = "key-viewer";
    static final String OUTSIDER = "key-outsider";
    static final long SHOP = 1;

    final InMemoryLedger ledger = new InMemoryLedger();
    final InMemoryPlanStore plans = new InMemoryPlanStore(ledger);
    final InMemoryIssueTracker tracker = new InMemoryIssueTracker();
    final InMemoryAnswers answers = new InMemoryAnswers();
    final InMemoryPlanIssues planIssues = new InMemoryPlanIssues();
    final InMemoryPeople people =
            new InMemoryPeople().add("owner").add("member").add("viewer").add("dev");
    final InMemoryProjects projects = new InMemoryProjects().add(SHOP, "SHOP");
    final InMemoryPermissions permissions = new InMemoryPermissions()
            .grantAll(OWNER, SHOP)
            .grant(MEMBER, SHOP, Action.BROWSE, Action.CREATE, Action.EDIT)
            .grant(VIEWER, SHOP, Action.BROWSE);
    final MovableClock clock = new MovableClock();
    final Tripwire wire = Tripwire.loose();
    final Access access = new Access(projects, plans, permissions);
    final ShowPlan showPlan = new ShowPlan(
            access,
            new InMemoryCatalog(TemplateBuilder.smallTemplate()),
            projects,
            wire.across(Ledger.class, ledger),
            wire.across(Answers.class, answers),
            new Sight(wire.across(IssueTracker.class, tracker), permissions, people));
    final ListPlans listPlans =
            new ListPlans(access, plans, new CheckRights(permissions, people, new InMemorySettings()), showPlan);
    final ShowIssuePanel showIssuePanel = new ShowIssuePanel(tracker, planIssues, permissions, showPlan);
    final AnswerCheck answerCheck = new AnswerCheck(access, showPlan, wire.across(Answers.class, answers), clock);
    final RecordBoard recordBoard = new RecordBoard(access, plans, new ImmediateLocks());
    final long planId = planned(PlanBuilder.aPlan());

    ShowingWorld() {
        make(planId);
    }

    /** A plan of which nothing has been made. */
    long planned(PlanBuilder plan) {
        return plans.add(plan.build(), null);
    }

    /** Makes the issues of all nodes of the plan. */
    void make(long plan) {
        ledger.nodes(plan).forEach(this::make);
        plans.changeState(plan, PlanState.ACTIVE, "");
    }

    private void make(Node node) {
        IssueDraft draft = new IssueDraft(
                SHOP, "10001", node.planned().text(), node.planned().span().due(), IssueDraft.Bond.NONE, Map.of());
        Creation.Created created = (Creation.Created) tracker.create(OWNER, draft);
        LedgerPass pass = ledger.open(node.planId());
        pass.record(node, created.issueId());
        pass.settle(node, NodeState.DONE, "");
        planIssues.added(created.issueId(), new NodeAddress(node.planId(), node.key()));
    }

    Node node(String key) {
        return ledger.nodes(planId).stream()
                .filter(n -> n.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    long issueId(String key) {
        Long issueId = node(key).making().issueId();
        if (issueId == null) {
            throw new AssertionError(key + " has no issue");
        }
        return issueId;
    }

    String issueKey(String key) {
        return tracker.find(issueId(key)).map(TrackedIssue::key).orElseThrow();
    }

    void finish(String... keys) {
        List.of(keys).forEach(key -> tracker.finish(issueId(key)));
    }

    void drop(String... keys) {
        List.of(keys).forEach(key -> ledger.open(planId).settle(node(key), NodeState.DROPPED, ""));
    }

    PlanView view(String userKey) {
        return valueOf(showPlan.show(userKey, planId));
    }

    NodeView seen(String userKey, String key) {
        return view(userKey)
                .nodes()
                .filter(n -> n.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    Outcome<CheckView> answer(String userKey, String checkKey, String state) {
        return answer(userKey, checkKey, new AnswerCheck.Given(state, "", null));
    }

    Outcome<CheckView> answer(String userKey, String checkKey, AnswerCheck.Given given) {
        return answerCheck.answer(userKey, planId, checkKey, given);
    }

    static Refusal refusalOf(Outcome<?> outcome) {
        return outcome.fold(
                value -> {
                    throw new AssertionError("done: " + value);
                },
                refusal -> refusal);
    }

    static <T> T valueOf(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }
}
