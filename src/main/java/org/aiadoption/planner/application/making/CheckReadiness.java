package org.aiadoption.planner.application.making;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.making.Finding.Severity;
import org.aiadoption.planner.application.port.FieldRef;
import org.aiadoption.planner.application.port.IssueDraft;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.domain.plan.NodeKind;
import org.aiadoption.planner.domain.plan.PlannedNode;

/**
 * Pre-flight: everything that would stand in the way of a plan, before anything is made. Jira judges one node of each
 * issue type and set of fields, so the cost does not grow with the plan.
 */
public final class CheckReadiness {

    private final ReadRequest readRequest;
    private final CheckRights checkRights;
    private final Projects projects;
    private final Forewarn forewarn;
    private final IssueTracker tracker;
    private final Settings settings;

    public CheckReadiness(
            ReadRequest readRequest,
            CheckRights checkRights,
            Projects projects,
            Forewarn forewarn,
            IssueTracker tracker,
            Settings settings) {
        this.readRequest = readRequest;
        this.checkRights = checkRights;
        this.projects = projects;
        this.forewarn = forewarn;
        this.tracker = tracker;
        this.settings = settings;
    }

    /** All findings, the blocking ones first. */
    public Outcome<List<Finding>> check(String userKey, PlanRequest request) {
        return readRequest.read(userKey, request).map(proposal -> findings(userKey, proposal));
    }

    List<Finding> findings(String userKey, PlanProposal proposal) {
        List<Finding> findings = new ArrayList<>(checkRights.findings(userKey, proposal));
        boolean rightsGiven = findings.isEmpty();
        findings.addAll(size(proposal));
        findings.addAll(types(proposal));
        if (findings.isEmpty()) {
            findings.addAll(fields(proposal));
        }
        if (rightsGiven && findings.isEmpty()) {
            findings.addAll(objections(userKey, proposal));
        }
        findings.addAll(forewarn.findings(userKey, proposal));
        return List.copyOf(findings);
    }

    private List<Finding> size(PlanProposal proposal) {
        int nodes = proposal.outline().nodes().size();
        int most = settings.admission().limits().nodesPerPlan();
        if (nodes <= most) {
            return List.of();
        }
        Finding finding =
                Finding.of(Severity.BLOCKING, "too-many-nodes", "nodes", String.valueOf(nodes), String.valueOf(most));
        return List.of(withoutItems(proposal) <= most ? finding.or(Fallback.epicsOnly()) : finding);
    }

    private static long withoutItems(PlanProposal proposal) {
        return proposal.outline().nodes().stream()
                .filter(node -> node.kind() != NodeKind.ITEM)
                .count();
    }

    private List<Finding> types(PlanProposal proposal) {
        List<Finding> findings = new ArrayList<>();
        String project = proposal.project().key();
        if (proposal.mapping().phaseType().isEmpty()) {
            Finding noEpics = Finding.of(Severity.BLOCKING, "no-epic-type", "types.phase", project);
            findings.add(Fallback.phasesAsItems(proposal).map(noEpics::or).orElse(noEpics));
        }
        if (proposal.mapping().rootType().isEmpty()
                || proposal.mapping().itemType().isEmpty()) {
            findings.add(Finding.of(Severity.BLOCKING, "no-standard-type", "types.item", project));
        }
        return findings;
    }

    private List<Finding> fields(PlanProposal proposal) {
        Map<String, FieldRef> missing = new LinkedHashMap<>();
        for (PlannedNode node : samples(proposal)) {
            missingFields(proposal, node).forEach(field -> missing.putIfAbsent(field.id(), field));
        }
        return missing.values().stream()
                .map(f -> Finding.of(Severity.BLOCKING, "field-required", "fields." + f.id(), f.name(), f.id()))
                .toList();
    }

    private Stream<FieldRef> missingFields(PlanProposal proposal, PlannedNode node) {
        Map<String, String> values = proposal.mapping().requiredValues();
        String type = proposal.mapping().typeOf(node.kind());
        return projects.requiredFields(proposal.project().id(), type).stream()
                .filter(field -> values.getOrDefault(field.id(), "").isBlank());
    }

    private List<Finding> objections(String userKey, PlanProposal proposal) {
        List<Finding> findings = new ArrayList<>();
        for (PlannedNode node : samples(proposal)) {
            for (String message : tracker.objections(userKey, draft(proposal, node))) {
                findings.add(Finding.of(Severity.BLOCKING, "jira-objects", "nodes." + node.key(), node.key(), message));
            }
        }
        return findings;
    }

    private static IssueDraft draft(PlanProposal proposal, PlannedNode node) {
        return new IssueDraft(
                proposal.project().id(),
                proposal.mapping().typeOf(node.kind()),
                node.text(),
                node.span().due(),
                IssueDraft.Bond.NONE,
                proposal.mapping().requiredValues());
    }

    /** The first node of each shape, in the plan's order. */
    private static Collection<PlannedNode> samples(PlanProposal proposal) {
        Map<Shape, PlannedNode> samples = new LinkedHashMap<>();
        proposal.outline().nodes().forEach(node -> samples.putIfAbsent(Shape.of(proposal, node), node));
        return samples.values();
    }

    /** What Jira's judgement depends on: the issue type, and which of the fields that not every node has is filled. */
    private record Shape(String type, boolean epicName) {

        static Shape of(PlanProposal proposal, PlannedNode node) {
            return new Shape(
                    proposal.mapping().typeOf(node.kind()),
                    !node.text().epicName().isEmpty());
        }
    }
}
