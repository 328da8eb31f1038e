package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.aiadoption.planner.application.making.Fallback;
import org.aiadoption.planner.application.making.Finding;
import org.aiadoption.planner.application.making.PlanProposal;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Reader;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.aiadoption.planner.domain.plan.PlannedNode;
import org.aiadoption.planner.domain.template.Role;
import org.jspecify.annotations.Nullable;

/** Writes previews and what pre-flight found. */
record ProposalJson(Words words, People people) {

    static ProposalJson of(Reader reader, People people) {
        return new ProposalJson(new Words(reader), people);
    }

    ObjectNode preview(PlanProposal proposal) {
        ObjectNode json = Json.object();
        json.put("hash", proposal.fingerprint().text());
        json.put("project", proposal.project().key());
        json.put("template", proposal.brief().template().id().key());
        json.put("language", proposal.brief().terms().language().tag());
        json.put("issueCount", proposal.issueCount());
        json.put("rootIssue", rootIssue(proposal));
        json.put("start", proposal.outline().span().start().toString());
        json.put("due", proposal.outline().span().due().toString());
        json.set("types", mapping(proposal.mapping()));
        json.set("nodes", Json.array(proposal.outline().nodes().stream(), this::node));
        return json;
    }

    private static @Nullable String rootIssue(PlanProposal proposal) {
        TrackedIssue root = proposal.rootIssue();
        return root == null ? null : root.key();
    }

    ObjectNode readiness(List<Finding> findings) {
        ObjectNode json = Json.object();
        json.put("ready", findings.stream().noneMatch(f -> f.severity() != Finding.Severity.WARNING));
        json.set("findings", Json.array(findings.stream(), this::finding));
        return json;
    }

    static ObjectNode mapping(IssueMapping mapping) {
        ObjectNode json = Json.object();
        json.put("root", mapping.rootType());
        json.put("phase", mapping.phaseType());
        json.put("item", mapping.itemType());
        json.put("link", mapping.linkTypeId() == null ? "none" : String.valueOf(mapping.linkTypeId()));
        return json;
    }

    private ObjectNode node(PlannedNode node) {
        ObjectNode json = Json.object();
        json.put("key", node.key());
        json.put("kind", node.kind().code());
        json.put("parent", node.place().parent());
        json.put("summary", node.text().summary());
        json.put("description", node.text().description());
        json.put("start", node.span().start().toString());
        json.put("due", node.span().due().toString());
        putStaff(json, node);
        return json;
    }

    private void putStaff(ObjectNode json, PlannedNode node) {
        Role role = node.role();
        String assignee = node.assignee();
        json.put("role", role == null ? null : role.key());
        json.set(
                "assignee",
                assignee == null ? null : words.person(people.byKey(assignee).orElse(null)));
    }

    private ObjectNode finding(Finding finding) {
        Reader reader = words.reader();
        ObjectNode json = Json.object();
        json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", finding.code());
        json.put("field", finding.field());
        json.put("message", reader.text("planner.finding." + finding.code(), finding.args()));
        json.put("remedy", reader.text("planner.finding." + finding.code() + ".remedy", finding.args()));
        json.set("args", Json.texts(finding.args().stream()));
        json.set("fallback", finding.fallback().map(this::fallback).orElse(null));
        return json;
    }

    private ObjectNode fallback(Fallback fallback) {
        ObjectNode choices = Json.object();
        new TreeMap<>(fallback.choices()).forEach(choices::put);
        ObjectNode json = Json.object()
                .put("code", fallback.code())
                .put("message", words.reader().text("planner.fallback." + fallback.code(), List.of()));
        json.set("choices", choices);
        return json;
    }
}
