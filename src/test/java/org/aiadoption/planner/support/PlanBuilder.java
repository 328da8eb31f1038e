package org.aiadoption.planner.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.aiadoption.planner.application.port.NewPlan;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.aiadoption.planner.domain.plan.NodeChange;
import org.aiadoption.planner.domain.plan.Outline;
import org.aiadoption.planner.domain.plan.Outliner;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanBrief;
import org.aiadoption.planner.domain.plan.PlanTerms;
import org.aiadoption.planner.domain.plan.Tailoring;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.text.Language;
import org.jspecify.annotations.Nullable;

/** Builds plans: in project 1, in English, beginning on Monday, 2 March 2026, owned by {@code key-owner}. */
public final class PlanBuilder {

    /** A Monday. */
    public static final LocalDate START = LocalDate.of(2026, 3, 2);

    private final Map<Role, String> people = new HashMap<>();
    private final Map<String, NodeChange> changes = new HashMap<>();
    private Template template = TemplateBuilder.smallTemplate();
    private Aim aim = Aim.none();
    private Language language = Language.ENGLISH;
    private LocalDate start = START;
    private String name = "Sample plan";
    private boolean epicsOnly;
    private long projectId = 1;
    private @Nullable Long rootIssue;
    private Instant at = Instant.parse("2026-03-01T10:00:00Z");

    private PlanBuilder() {}

    public static PlanBuilder aPlan() {
        return new PlanBuilder();
    }

    public PlanBuilder of(Template given) {
        template = given;
        return this;
    }

    public PlanBuilder named(String given) {
        name = given;
        return this;
    }

    public PlanBuilder in(Language given) {
        language = given;
        return this;
    }

    public PlanBuilder inProject(long given) {
        projectId = given;
        return this;
    }

    public PlanBuilder starting(LocalDate given) {
        start = given;
        return this;
    }

    public PlanBuilder createdAt(Instant given) {
        at = given;
        return this;
    }

    public PlanBuilder aimingAt(Aim given) {
        aim = given;
        return this;
    }

    public PlanBuilder with(Role role, String userKey) {
        people.put(role, userKey);
        return this;
    }

    public PlanBuilder without(String nodeKey) {
        return changing(nodeKey, new NodeChange(true, null, null, null));
    }

    public PlanBuilder due(String nodeKey, LocalDate due) {
        return changing(nodeKey, new NodeChange(false, null, due, null));
    }

    public PlanBuilder changing(String nodeKey, NodeChange change) {
        changes.put(nodeKey, change);
        return this;
    }

    public PlanBuilder epicsOnly() {
        epicsOnly = true;
        return this;
    }

    public PlanBrief brief() {
        return new PlanBrief(
                template,
                new PlanTerms(name, language, start),
                aim,
                new PlanBrief.Cast(people, "Web shop", "Olga Owner"),
                new Tailoring(epicsOnly, changes));
    }

    public Outline outline() {
        return Outliner.outline(brief());
    }

    /** An issue that is there already becomes the root. */
    public PlanBuilder rootIssue(long issueId) {
        rootIssue = issueId;
        return this;
    }

    public NewPlan build() {
        IssueMapping mapping =
                new IssueMapping("10002", "10000", "10001", 10003L, Map.of("customfield_10100", "Value"));
        return new NewPlan(
                projectId,
                template.id(),
                new PlanTerms(name, language, start),
                new Plan.Design(aim, people, mapping),
                outline(),
                new NewPlan.Origin("key-owner", at, rootIssue));
    }
}
