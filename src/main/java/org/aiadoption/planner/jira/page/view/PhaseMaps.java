package org.aiadoption.planner.jira.page.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.application.showing.CheckView;
import org.aiadoption.planner.application.showing.PhaseView;
import org.aiadoption.planner.application.showing.Progress;
import org.aiadoption.planner.domain.framework.Source;
import org.aiadoption.planner.domain.plan.PhaseColour;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.Check;
import org.aiadoption.planner.domain.risk.CheckState;
import org.aiadoption.planner.domain.risk.Risk;

/** Phases with their items and checks as templates show them. */
final class PhaseMaps {

    private final Lens lens;
    private final NodeMaps nodes;

    PhaseMaps(Lens lens) {
        this.lens = lens;
        this.nodes = new NodeMaps(lens);
    }

    List<Map<String, Object>> all(List<PhaseView> phases) {
        List<Map<String, Object>> all = new ArrayList<>(phases.size());
        for (PhaseView phase : phases) {
            all.add(phase(phase, all.size() + 1));
        }
        return all;
    }

    /** {@code number} is its place among the phases of its plan, counted from 1. */
    Map<String, Object> phase(PhaseView phase, int number) {
        Map<String, Object> map = new HashMap<>(
                Map.of("number", number, "colour", PhaseColour.of(number).number(), "complete", phase.complete()));
        map.put("epic", nodes.map(phase.epic()));
        map.put("items", phase.items().stream().map(nodes::map).toList());
        map.put("checks", phase.checks().stream().map(this::check).toList());
        map.put("progress", progress(phase.progress()));
        map.put("hasItems", !phase.items().isEmpty());
        map.put("mayAnswer", phase.mayAnswer());
        return map;
    }

    Map<String, Object> progress(Progress progress) {
        Map<String, Object> map = new HashMap<>();
        map.put("percent", progress.percent());
        map.put("items", progress.items());
        map.put("checks", progress.checks());
        map.put("itemsText", lens.texts().of("common.itemsDone", progress.itemsDone(), progress.items()));
        map.put("checksText", lens.texts().of("common.checksSettled", progress.checksSettled(), progress.checks()));
        return map;
    }

    private Map<String, Object> check(CheckView view) {
        Map<String, Object> map = new HashMap<>();
        putQuestion(map, view.check());
        putAnswer(map, view);
        map.put("sources", view.sources().stream().map(this::source).toList());
        map.put("law", view.sources().stream().anyMatch(Source::law));
        Risk risk = view.risk();
        if (risk != null) {
            map.put("riskName", lens.in(risk.name()));
            map.put("riskTreatment", lens.in(risk.treatment()));
        }
        return map;
    }

    private void putQuestion(Map<String, Object> map, Check check) {
        map.put("key", check.key());
        map.put("text", lens.in(check.text()));
        map.put("why", lens.in(check.why()));
        map.put("mandatory", check.mandatory());
    }

    private Map<String, Object> source(Source source) {
        return Map.of(
                "label",
                        lens.in(source.framework().naming().shortName()) + " "
                                + source.entry().id(),
                "name", lens.in(source.entry().name()),
                "verified", source.entry().verified());
    }

    private void putAnswer(Map<String, Object> map, CheckView view) {
        map.put("state", view.state().code());
        map.put("stateText", lens.texts().of("check-state." + view.state().code()));
        map.put("revision", view.revision());
        map.put("reason", view.answer().map(Answer::reason).orElse(""));
        map.put(
                "answered",
                view.answer().map(answer -> answered(answer, view.answeredBy())).orElse(""));
    }

    /** Who and when, in words. */
    private String answered(Answer answer, String name) {
        String who = name.isEmpty() ? lens.texts().of("common.somebody") : name;
        return lens.texts().of(answeredKey(answer.state()), who, lens.reader().moment(answer.at()));
    }

    private static String answeredKey(CheckState state) {
        return switch (state) {
            case DONE -> "checklist.byDone";
            case NOT_APPLICABLE -> "checklist.byNotApplicable";
            case OPEN -> "checklist.byOpen";
        };
    }
}
