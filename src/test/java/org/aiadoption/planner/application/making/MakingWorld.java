package org.aiadoption.planner.application.making;

import java.util.List;
import org.aiadoption.planner.application.Access;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.domain.plan.PlannedNode;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.support.ImmediateLocks;
import org.aiadoption.planner.support.InMemoryCatalog;
import org.aiadoption.planner.support.InMemoryIssueTracker;
import org.aiadoption.planner.support.InMemoryLedger;
import org.aiadoption.planner.support.InMemoryMails;
import org.aiadoption.planner.support.InMemoryPeople;
import org.aiadoption.planner.support.InMemoryPermissions;
import org.aiadoption.planner.support.InMemoryPlanStore;
import org.aiadoption.planner.support.InMemoryProjects;
import org.aiadoption.planner.support.InMemorySettings;
import org.aiadoption.planner.support.MovableClock;
import org.aiadoption.planner.support.PhaseBuilder;
import org.aiadoption.planner.support.RecordingQueue;
import org.aiadoption.planner.support.TemplateBuilder;
import org.aiadoption.planner.support.Tripwire;

/** A Jira with the projects SHOP and, archived, OLD, in which {@link #ADA} may do everything. Today is 23 November 2026. */
final class MakingWorld {

    static final String ADA = "key-ada";
    static final String VIEWER = "key-viewer";
    static final long SHOP = 1;
    static final long OLD = 2;

    final InMemoryLedger ledger = new InMemoryLedger();
    final InMemoryPlanStore plans = new InMemoryPlanStore(ledger);
    final InMemoryIssueTracker tracker = new InMemoryIssueTracker();
    final InMemoryMails mails = new InMemoryMails();
    final InMemorySettings settings = new InMemorySettings();
    final InMemoryProjects projects = new InMemoryProjects().add(SHOP, "SHOP").addArchived(OLD, "OLD");
    final InMemoryPeople people =
            new InMemoryPeople().add("ada").add("bob").add("viewer").addDeactivated("leaver");
    final InMemoryPermissions permissions = new InMemoryPermissions()
            .grantAll(ADA, SHOP)
            .grantAll(ADA, OLD)
            .grant(VIEWER, SHOP, Permissions.Action.BROWSE);
    final RecordingQueue queue = new RecordingQueue();
    final MovableClock clock = new MovableClock();
    final Tripwire wire = Tripwire.loose();
    final ChooseMapping chooseMapping = new ChooseMapping(projects, settings);
    final CheckRights checkRights = new CheckRights(permissions, people, settings);
    final InMemoryCatalog catalog;
    final ReadRequest readRequest;
    final CheckReadiness checkReadiness;
    final PreviewPlan previewPlan;
    final CreatePlan createPlan;

    MakingWorld() {
        catalog = new InMemoryCatalog(
                TemplateBuilder.smallTemplate(),
                TemplateBuilder.aTemplate()
                        .id("solo", 3)
                        .roles(Role.DATA)
                        .phase(PhaseBuilder.aPhase("E1").role(Role.DATA).item("E1.1", 1))
                        .build());
        readRequest = new ReadRequest(
                catalog,
                new Access(projects, plans, permissions),
                people,
                chooseMapping,
                new FitIssue(tracker, ledger, projects, permissions),
                clock);
        checkReadiness = new CheckReadiness(
                readRequest,
                checkRights,
                wire.across(Projects.class, projects),
                new Forewarn(plans, mails),
                wire.across(IssueTracker.class, tracker),
                settings);
        previewPlan = new PreviewPlan(readRequest);
        createPlan = new CreatePlan(readRequest, checkReadiness, plans, new ImmediateLocks(), queue, clock);
    }

    /** What is wrong with the request, each as {@code field: code}; empty when nothing is. */
    List<String> faults(RequestBuilder request) {
        return readRequest.read(ADA, request.build()).fold(proposal -> List.of(), MakingWorld::lines);
    }

    Refusal refusal(RequestBuilder request) {
        return refusalOf(readRequest.read(ADA, request.build()));
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

    static List<String> lines(Refusal refusal) {
        return refusal.violations().stream()
                .map(v -> v.field() + ": " + v.code())
                .toList();
    }

    PlanProposal proposal(RequestBuilder request) {
        return valueOf(readRequest.read(ADA, request.build()));
    }

    PlannedNode node(RequestBuilder request, String key) {
        return proposal(request).outline().nodes().stream()
                .filter(n -> n.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What pre-flight finds, each as {@code SEVERITY field: code}. */
    List<String> findings(RequestBuilder request) {
        return valueOf(checkReadiness.check(ADA, request.build())).stream()
                .map(f -> f.severity() + " " + f.field() + ": " + f.code())
                .toList();
    }

    Outcome<Long> create(RequestBuilder request) {
        return createPlan.create(ADA, request.build(), null);
    }

    Outcome<Long> create(RequestBuilder request, String key, String bodyHash) {
        return createPlan.create(ADA, request.build(), new RequestKey(ADA, key, bodyHash));
    }
}
