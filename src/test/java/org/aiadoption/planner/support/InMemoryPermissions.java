package org.aiadoption.planner.support;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.port.Permissions;

/** Permissions as granted by the test; nothing is granted by itself. An issue has the rights of project 1. */
public final class InMemoryPermissions implements Permissions {

    /** The project whose rights also hold for single issues. */
    public static final long PROJECT = 1;

    private final Map<String, Set<Action>> granted = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Set<String> administrators = new HashSet<>();
    private final Set<String> notAssignable = new HashSet<>();
    private final Set<Long> hidden = new HashSet<>();

    public InMemoryPermissions grant(String userKey, long projectId, Action... actions) {
        granted.computeIfAbsent(userKey + "@" + projectId, key -> EnumSet.noneOf(Action.class))
                .addAll(Set.of(actions));
        return this;
    }

    public InMemoryPermissions grantAll(String userKey, long projectId) {
        return grant(userKey, projectId, Action.values());
    }

    public InMemoryPermissions withdraw(String userKey, long projectId, Action... actions) {
        granted.getOrDefault(userKey + "@" + projectId, new HashSet<>()).removeAll(Set.of(actions));
        return this;
    }

    public InMemoryPermissions join(String userKey, String group) {
        groups.computeIfAbsent(userKey, key -> new HashSet<>()).add(group);
        return this;
    }

    public InMemoryPermissions administrator(String userKey) {
        administrators.add(userKey);
        return this;
    }

    public InMemoryPermissions notAssignable(String userKey) {
        notAssignable.add(userKey);
        return this;
    }

    /** Puts the issue on a security level that nobody has. */
    public InMemoryPermissions hide(long issueId) {
        hidden.add(issueId);
        return this;
    }

    @Override
    public boolean may(String userKey, Action action, long projectId) {
        return granted.getOrDefault(userKey + "@" + projectId, Set.of()).contains(action);
    }

    @Override
    public boolean mayOnIssue(String userKey, Action action, long issueId) {
        return !hidden.contains(issueId) && may(userKey, action, PROJECT);
    }

    @Override
    public Set<Long> browsable(String userKey, Collection<Long> issueIds) {
        return issueIds.stream()
                .filter(id -> mayOnIssue(userKey, Action.BROWSE, id))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean assignable(String userKey, long projectId) {
        return !notAssignable.contains(userKey);
    }

    @Override
    public boolean administersJira(String userKey) {
        return administrators.contains(userKey);
    }

    @Override
    public boolean inAnyGroup(String userKey, Set<String> wanted) {
        return !Collections.disjoint(groups.getOrDefault(userKey, Set.of()), wanted);
    }
}
