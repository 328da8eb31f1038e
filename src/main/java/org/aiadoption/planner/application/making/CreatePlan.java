package org.aiadoption.planner.application.making;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.Refusal.Kind;
import org.aiadoption.planner.application.Refusal.Violation;
import org.aiadoption.planner.application.making.Finding.Severity;
import org.aiadoption.planner.application.port.ClusterLocks;
import org.aiadoption.planner.application.port.NewPlan;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.application.port.RequestKey;
import org.aiadoption.planner.application.port.SeedingQueue;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Fingerprint;
import org.aiadoption.planner.domain.plan.Fingerprint.Difference;
import org.aiadoption.planner.domain.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan down and hands it to the workers. It returns before the first issue is made.
 *
 * <p>With a request key the same request makes one plan, however often and on however many servers it arrives within
 * 24 hours: requests of one key wait for each other, and the key is written in the transaction of the plan.
 */
public final class CreatePlan {

    private final ReadRequest readRequest;
    private final CheckReadiness checkReadiness;
    private final PlanStore plans;
    private final ClusterLocks locks;
    private final SeedingQueue queue;
    private final Clock clock;

    public CreatePlan(
            ReadRequest readRequest,
            CheckReadiness checkReadiness,
            PlanStore plans,
            ClusterLocks locks,
            SeedingQueue queue,
            Clock clock) {
        this.readRequest = readRequest;
        this.checkReadiness = checkReadiness;
        this.plans = plans;
        this.locks = locks;
        this.queue = queue;
        this.clock = clock;
    }

    /** The id of the plan: the new one, or the one that the same request made before. */
    public Outcome<Long> create(String userKey, PlanRequest request, @Nullable RequestKey requestKey) {
        if (requestKey == null) {
            return makeOnce(userKey, request, null);
        }
        String lock = "org.aiadoption.planner.request." + userKey + "." + requestKey.key();
        return locks.locked(
                lock, () -> answeredBefore(requestKey).orElseGet(() -> makeOnce(userKey, request, requestKey)));
    }

    /** Two plans at once must not both find an issue free. */
    private Outcome<Long> makeOnce(String userKey, PlanRequest request, @Nullable RequestKey requestKey) {
        String issue = request.options().rootIssue().strip().toUpperCase(Locale.ROOT);
        return issue.isEmpty()
                ? make(userKey, request, requestKey)
                : locks.locked("org.aiadoption.planner.root." + issue, () -> make(userKey, request, requestKey));
    }

    private Optional<Outcome<Long>> answeredBefore(RequestKey requestKey) {
        Instant since = clock.instant().minus(RequestKey.REMEMBERED);
        return plans.answered(requestKey.userKey(), requestKey.key(), since)
                .map(answer -> answer.bodyHash().equals(requestKey.bodyHash())
                        ? Outcome.done(answer.planId())
                        : Outcome.refused(Refusal.conflict("request-key-reused", requestKey.key())));
    }

    private Outcome<Long> make(String userKey, PlanRequest request, @Nullable RequestKey requestKey) {
        return readRequest
                .read(userKey, request)
                .then(proposal -> asPreviewed(proposal, request.options().previewHash()))
                .then(proposal -> ready(userKey, proposal))
                .map(proposal -> {
                    long planId = plans.add(newPlan(userKey, proposal), requestKey);
                    queue.enqueue(planId);
                    return planId;
                });
    }

    private static Outcome<PlanProposal> asPreviewed(PlanProposal proposal, String previewHash) {
        if (previewHash.isEmpty()) {
            return Outcome.done(proposal);
        }
        Difference difference = new Fingerprint(previewHash).differenceTo(proposal.fingerprint());
        return difference.none() ? Outcome.done(proposal) : Outcome.refused(outdated(difference));
    }

    private static Refusal outdated(Difference difference) {
        List<Violation> violations = new ArrayList<>();
        difference.added().forEach(key -> violations.add(Violation.of("nodes." + key, "node-added", key)));
        difference.removed().forEach(key -> violations.add(Violation.of("nodes." + key, "node-removed", key)));
        difference.changed().forEach(key -> violations.add(Violation.of("nodes." + key, "node-changed", key)));
        String count = String.valueOf(violations.size());
        return new Refusal(Kind.CONFLICT, "preview-outdated", List.of(count), violations);
    }

    private Outcome<PlanProposal> ready(String userKey, PlanProposal proposal) {
        List<Finding> stops = checkReadiness.findings(userKey, proposal).stream()
                .filter(Finding::stops)
                .toList();
        if (stops.isEmpty()) {
            return Outcome.done(proposal);
        }
        boolean forbidden = stops.stream().anyMatch(f -> f.severity() == Severity.FORBIDDING);
        List<Violation> violations = stops.stream().map(Finding::asViolation).toList();
        return Outcome.refused(Refusal.of(forbidden ? Kind.FORBIDDEN : Kind.UNREADY, violations));
    }

    private NewPlan newPlan(String userKey, PlanProposal proposal) {
        Plan.Design design =
                new Plan.Design(proposal.brief().aim(), proposal.brief().cast().people(), proposal.mapping());
        return new NewPlan(
                proposal.project().id(),
                proposal.brief().template().id(),
                proposal.brief().terms(),
                design,
                proposal.outline(),
                origin(userKey, proposal.rootIssue()));
    }

    private NewPlan.Origin origin(String userKey, @Nullable TrackedIssue root) {
        return new NewPlan.Origin(userKey, clock.instant(), root == null ? null : root.id());
    }
}
