package org.aiadoption.planner.domain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.domain.template.Item;
import org.aiadoption.planner.domain.template.Phase;
import org.aiadoption.planner.domain.template.Wording;
import org.aiadoption.planner.domain.text.Language;
import org.aiadoption.planner.domain.text.Summary;
import org.aiadoption.planner.domain.text.Variables;
import org.jspecify.annotations.Nullable;

/** Turns a brief into the exact list of issues that a plan will consist of. The same brief gives the same outline. */
public final class Outliner {

    private final PlanBrief brief;
    private final Language language;
    private final Variables variables;
    private final Timetable timetable;

    private Outliner(PlanBrief brief) {
        this.brief = brief;
        this.language = brief.terms().language();
        this.variables = variables(brief);
        this.timetable = new Timetable(brief.terms().start(), brief.tailoring());
    }

    public static Outline outline(PlanBrief brief) {
        return new Outliner(brief).outline();
    }

    private Outline outline() {
        List<PlannedNode> below = new ArrayList<>();
        for (Phase phase : brief.template().phases()) {
            timetable.schedule(phase);
            if (!brief.tailoring().of(phase.key()).excluded()) {
                addPhase(phase, below);
            }
        }
        List<PlannedNode> nodes = new ArrayList<>();
        nodes.add(root(below));
        nodes.addAll(below);
        return new Outline(nodes);
    }

    private PlannedNode root(List<PlannedNode> below) {
        Span span = below.stream()
                .map(PlannedNode::span)
                .reduce(Span::and)
                .orElse(WorkingDays.span(brief.terms().start(), 1));
        NodeChange change = brief.tailoring().of(Place.ROOT_KEY);
        IssueText text = text(brief.template().root(), change, "");
        return new PlannedNode(Place.root(), text, span, null, assignee(change, null));
    }

    private void addPhase(Phase phase, List<PlannedNode> nodes) {
        NodeChange change = brief.tailoring().of(phase.key());
        String epicName =
                Summary.fit(variables.intoPlainText(phase.wording().name().in(language)));
        IssueText text = text(phase.wording().wording(), change, epicName);
        Span span = timetable.of(phase.key());
        nodes.add(new PlannedNode(Place.phase(phase.key()), text, span, null, assignee(change, null)));
        if (!brief.tailoring().epicsOnly()) {
            addItems(phase, nodes);
        }
    }

    private void addItems(Phase phase, List<PlannedNode> nodes) {
        for (Item item : phase.items()) {
            if (!brief.tailoring().of(item.key()).excluded()) {
                nodes.add(item(item, phase));
            }
        }
    }

    private PlannedNode item(Item item, Phase phase) {
        NodeChange change = brief.tailoring().of(item.key());
        Place place = Place.item(item.key(), phase.key());
        String assignee = assignee(change, brief.cast().people().get(item.role()));
        return new PlannedNode(
                place, text(item.wording(), change, ""), timetable.of(item.key()), item.role(), assignee);
    }

    private IssueText text(Wording wording, NodeChange change, String epicName) {
        String summary = change.summary() == null
                ? variables.intoPlainText(wording.summary().in(language))
                : change.summary();
        String description =
                variables.intoWiki(wording.description().in(language)).strip();
        return new IssueText(Summary.fit(summary), description, epicName);
    }

    private static @Nullable String assignee(NodeChange change, @Nullable String byRole) {
        String chosen = change.assignee() == null ? byRole : change.assignee();
        return chosen == null || chosen.isEmpty() ? null : chosen;
    }

    private static Variables variables(PlanBrief brief) {
        Map<String, String> values = new HashMap<>();
        values.put("name", brief.terms().name());
        values.put("goal", brief.aim().goal());
        values.put("metric", brief.aim().metric());
        values.put("baseline", brief.aim().baseline());
        values.put("target", brief.aim().target());
        values.put("project", brief.cast().projectName());
        values.put("owner", brief.cast().ownerName());
        values.put("start", brief.terms().start().toString());
        values.put(
                "readout",
                brief.aim().readout() == null ? "" : brief.aim().readout().toString());
        return new Variables(values);
    }
}
