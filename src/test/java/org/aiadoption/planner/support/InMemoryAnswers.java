package org.aiadoption.planner.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.application.port.Answers;
import org.aiadoption.planner.domain.risk.Answer;

/** Answers in memory. */
public final class InMemoryAnswers implements Answers {

    private final List<Given> given = new ArrayList<>();

    private record Given(long planId, Answer answer) {}

    @Override
    public synchronized List<Answer> newest(long planId) {
        Map<String, Answer> newest = new LinkedHashMap<>();
        ofPlan(planId, Comparator.comparingInt(Answer::revision)).forEach(a -> newest.put(a.checkKey(), a));
        return List.copyOf(newest.values());
    }

    @Override
    public synchronized List<Answer> history(long planId, String checkKey) {
        return ofPlan(planId, Comparator.comparingInt(Answer::revision).reversed()).stream()
                .filter(answer -> answer.checkKey().equals(checkKey))
                .toList();
    }

    @Override
    public synchronized boolean add(long planId, Answer answer) {
        boolean taken = history(planId, answer.checkKey()).stream().anyMatch(a -> a.revision() == answer.revision());
        if (!taken) {
            given.add(new Given(planId, answer));
        }
        return !taken;
    }

    private List<Answer> ofPlan(long planId, Comparator<Answer> order) {
        return given.stream()
                .filter(g -> g.planId() == planId)
                .map(Given::answer)
                .sorted(order)
                .toList();
    }
}
