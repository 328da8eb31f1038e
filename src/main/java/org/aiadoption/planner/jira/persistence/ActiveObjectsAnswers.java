package org.aiadoption.planner.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.aiadoption.planner.application.port.Answers;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.CheckState;
import org.jspecify.annotations.Nullable;

/** Answers in Active Objects. Safe for any thread. */
public final class ActiveObjectsAnswers implements Answers {

    private final ActiveObjects ao;
    private final InsertOnce insertOnce;

    public ActiveObjectsAnswers(ActiveObjects ao) {
        this.ao = ao;
        this.insertOnce = new InsertOnce(ao);
    }

    @Override
    public List<Answer> newest(long planId) {
        Query query = Query.select().where("PLAN_ID = ?", planId).order("REVISION ASC");
        Map<String, Answer> newest = new LinkedHashMap<>();
        for (AnswerRow row : ao.find(AnswerRow.class, query)) {
            newest.put(row.getCheckKey(), read(row));
        }
        return List.copyOf(newest.values());
    }

    @Override
    public List<Answer> history(long planId, String checkKey) {
        Query query = Query.select()
                .where("PLAN_ID = ? AND CHECK_KEY = ?", planId, checkKey)
                .order("REVISION DESC");
        return Stream.of(ao.find(AnswerRow.class, query))
                .map(ActiveObjectsAnswers::read)
                .toList();
    }

    @Override
    public boolean add(long planId, Answer answer) {
        String ref = planId + ":" + answer.checkKey() + ":" + answer.revision();
        return insertOnce.insert(
                () -> ao.create(AnswerRow.class, values(planId, ref, answer)),
                () -> ao.count(AnswerRow.class, "ANSWER_REF = ?", ref) > 0);
    }

    private static Map<String, Object> values(long planId, String ref, Answer answer) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(AnswerRow.ANSWER_REF, ref);
        values.put(AnswerRow.PLAN_ID, planId);
        values.put(AnswerRow.CHECK_KEY, answer.checkKey());
        values.put(AnswerRow.REVISION, answer.revision());
        values.put(AnswerRow.STATE, answer.state().code());
        values.put(AnswerRow.REASON, Cells.orNull(answer.reason()));
        values.put(AnswerRow.USER_KEY, answer.userKey());
        values.put(AnswerRow.AT_MILLIS, answer.at().toEpochMilli());
        return values;
    }

    private static Answer read(AnswerRow row) {
        return new Answer(
                row.getCheckKey(),
                row.getRevision(),
                CheckState.ofCode(row.getState()).orElse(CheckState.OPEN),
                Cells.orEmpty(row.getReason()),
                row.getUserKey(),
                Instant.ofEpochMilli(row.getAtMillis()));
    }
}
