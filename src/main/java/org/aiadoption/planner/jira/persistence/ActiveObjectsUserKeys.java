package org.aiadoption.planner.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.UserKeys;
import org.jspecify.annotations.Nullable;

/** Users in the planner's tables. What a plan's design says of roles is a text, so each plan is read for it. */
public final class ActiveObjectsUserKeys implements UserKeys {

    private final ActiveObjects ao;
    private final CachedPlans plans;

    public ActiveObjectsUserKeys(ActiveObjects ao, CachedPlans plans) {
        this.ao = ao;
        this.plans = plans;
    }

    @Override
    public Set<Long> plansNaming(String userKey) {
        Set<Long> naming = new HashSet<>();
        ao.stream(PlanRow.class, row -> named(row, userKey).ifPresent(naming::add));
        Stream.of(ao.find(NodeRow.class, "ASSIGNEE_KEY = ? OR ACTOR_KEY = ?", userKey, userKey))
                .forEach(row -> naming.add(row.getPlanId()));
        Stream.of(ao.find(AttemptRow.class, "ACTOR_KEY = ?", userKey)).forEach(row -> naming.add(row.getPlanId()));
        Stream.of(ao.find(AnswerRow.class, "USER_KEY = ?", userKey)).forEach(row -> naming.add(row.getPlanId()));
        Stream.of(ao.find(RequestRow.class, "USER_KEY = ?", userKey)).forEach(row -> naming.add(row.getPlanId()));
        return naming;
    }

    private static Optional<Long> named(PlanRow row, String userKey) {
        boolean named = userKey.equals(row.getOwnerKey())
                || userKey.equals(row.getActorKey())
                || DesignJson.names(row.getDesign(), userKey);
        return named ? Optional.of((long) row.getID()) : Optional.empty();
    }

    @Override
    public void replace(long planId, String userKey, String newKey) {
        Replacement replacement = new Replacement(planId, userKey, newKey);
        ao.executeInTransaction(() -> {
            inPlan(replacement);
            inNodes(replacement);
            inAttempts(replacement);
            inAnswers(replacement);
            // why: it holds a hash of the old key too, and is good for a day only
            ao.deleteWithSQL(RequestRow.class, "PLAN_ID = ? AND USER_KEY = ?", planId, userKey);
            return planId;
        });
        plans.changed(planId);
    }

    private record Replacement(long planId, String from, String to) {

        String of(String key) {
            return key.equals(from) ? to : key;
        }

        @Nullable String orNone(@Nullable String key) {
            return Cells.orNull(of(Cells.orEmpty(key)));
        }
    }

    private void inPlan(Replacement keys) {
        for (PlanRow row : ao.find(PlanRow.class, "ID = ?", (int) keys.planId())) {
            row.setOwnerKey(keys.of(row.getOwnerKey()));
            row.setActorKey(keys.of(row.getActorKey()));
            row.setDesign(DesignJson.renamed(row.getDesign(), keys::of));
            row.save();
        }
    }

    private void inNodes(Replacement keys) {
        String where = "PLAN_ID = ? AND (ASSIGNEE_KEY = ? OR ACTOR_KEY = ?)";
        for (NodeRow row : ao.find(NodeRow.class, where, keys.planId(), keys.from(), keys.from())) {
            row.setAssigneeKey(keys.orNone(row.getAssigneeKey()));
            row.setActorKey(keys.orNone(row.getActorKey()));
            row.save();
        }
    }

    private void inAttempts(Replacement keys) {
        for (AttemptRow row : ao.find(AttemptRow.class, "PLAN_ID = ? AND ACTOR_KEY = ?", keys.planId(), keys.from())) {
            row.setActorKey(keys.to());
            row.save();
        }
    }

    private void inAnswers(Replacement keys) {
        for (AnswerRow row : ao.find(AnswerRow.class, "PLAN_ID = ? AND USER_KEY = ?", keys.planId(), keys.from())) {
            row.setUserKey(keys.to());
            row.save();
        }
    }
}
