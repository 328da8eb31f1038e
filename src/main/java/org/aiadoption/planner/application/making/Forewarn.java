package org.aiadoption.planner.application.making;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiadoption.planner.application.making.Finding.Severity;
import org.aiadoption.planner.application.port.Mails;
import org.aiadoption.planner.application.port.Mails.Readers;
import org.aiadoption.planner.application.port.PlanStore;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;

/** What one should know before making a plan, though nothing stands in the way of it. */
public final class Forewarn {

    private final PlanStore plans;
    private final Mails mails;

    public Forewarn(PlanStore plans, Mails mails) {
        this.plans = plans;
        this.mails = mails;
    }

    List<Finding> findings(String userKey, PlanProposal proposal) {
        return Stream.of(twin(proposal), mails(userKey, proposal))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> twin(PlanProposal proposal) {
        return plans.ofProject(proposal.project().id()).stream()
                .filter(plan -> plan.template()
                        .key()
                        .equals(proposal.brief().template().id().key()))
                .filter(plan -> plan.state() != PlanState.REMOVED)
                .findFirst()
                .map(Forewarn::twin);
    }

    private static Finding twin(Plan plan) {
        String name = plan.terms().name();
        return Finding.of(Severity.WARNING, "plan-exists", "template", name, String.valueOf(plan.id()));
    }

    /** Jira has no way to make an issue without mail, so that its scheme decides; see host-fidelity. */
    private Optional<Finding> mails(String userKey, PlanProposal proposal) {
        Readers readers = mails.ofNewIssue(proposal.project().id(), userKey);
        int issues = proposal.issueCount();
        return readers.none() ? Optional.empty() : Optional.of(mails(readers, issues));
    }

    private static Finding mails(Readers readers, int issues) {
        String code = readers.people() == 0 ? "mails-possible" : readers.others() ? "mails-and-more" : "mails-expected";
        String all = String.valueOf(issues * readers.people());
        return Finding.of(Severity.WARNING, code, "", all, String.valueOf(issues), String.valueOf(readers.people()));
    }
}
