package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.aiadoption.planner.application.port.Reader;
import org.aiadoption.planner.application.showing.CheckView;
import org.aiadoption.planner.domain.framework.Source;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.Check;
import org.aiadoption.planner.domain.risk.Risk;

/** Writes checks. */
record CheckJson(Words words) {

    static CheckJson of(Reader reader) {
        return new CheckJson(new Words(reader));
    }

    /** A check as it stands in a plan. */
    ObjectNode check(CheckView view) {
        ObjectNode json = check(view.check(), view.sources());
        json.put("state", view.state().code());
        json.put("revision", view.revision());
        putAnswer(json, view);
        Risk risk = view.risk();
        if (risk != null) {
            json.set("risk", risk(risk));
        }
        return json;
    }

    private void putAnswer(ObjectNode json, CheckView view) {
        Instant at = view.answer().map(Answer::at).orElse(null);
        json.put("reason", view.answer().map(Answer::reason).orElse(""));
        json.put("answeredBy", view.answeredBy());
        json.put("answeredAt", at == null ? null : at.toString());
        json.put("answeredAtText", at == null ? null : words.reader().moment(at));
    }

    /** A check as its template has it. */
    ObjectNode check(Check check, List<Source> sources) {
        ObjectNode json = Json.object();
        json.put("key", check.key());
        json.put("text", words.of(check.text()));
        json.put("why", words.of(check.why()));
        json.put("mandatory", check.mandatory());
        words.putTraces(json, check.traces(), sources);
        return json;
    }

    ObjectNode risk(Risk risk) {
        return Json.object()
                .put("key", risk.key())
                .put("name", words.of(risk.name()))
                .put("text", words.of(risk.text()))
                .put("treatment", words.of(risk.treatment()));
    }

    ObjectNode answer(Answer answer) {
        return Json.object()
                .put("revision", answer.revision())
                .put("state", answer.state().code())
                .put("reason", answer.reason())
                .put("at", answer.at().toString());
    }
}
