package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks up what the issues of one read point to, each thing once. Belongs to one read, hence to one thread. */
final class Lookups {
    private final Map<Object, Optional<Object>> found = new HashMap<>();
    private final World world;
    private final Function<Set<Long>, List<HostIssue>> issues;
    private final Set<Long> epics = new HashSet<>();
    private final Set<String> users = new HashSet<>();

    Lookups(World world, Function<Set<Long>, List<HostIssue>> issues) {
        this.world = world;
        this.issues = issues;
    }

    World world() {
        return world;
    }

    Project project(Long id) {
        return memo("project" + id, () -> world.projects().getProjectObj(id), Project.class)
                .orElseThrow(() -> new IllegalStateException("There is no project with the id " + id));
    }

    Optional<IssueType> type(String id) {
        return memo("type" + id, () -> world.types().getIssueType(id), IssueType.class);
    }

    @Nullable ApplicationUser user(@Nullable String key) {
        if (key == null) {
            return null;
        }
        if (!found.containsKey("user" + key)) {
            users.add(key);
            users.forEach(other -> found.put("user" + other, Optional.empty()));
            world.users().withKeys(users).forEach(user -> found.put("user" + user.getKey(), Optional.of(user)));
            users.clear();
        }
        return memo("user" + key, () -> null, ApplicationUser.class).orElse(null);
    }

    /** Users that may be looked up later: then all of them are read at once. */
    void mayWantUsers(List<@Nullable String> keys) {
        keys.stream().filter(Objects::nonNull).forEach(users::add);
    }

    /** An issue that may be looked up later: then all of them are read at once. */
    void mayWant(long epic) {
        epics.add(epic);
    }

    @Nullable HostIssue issue(@Nullable Long id) {
        if (id == null) {
            return null;
        }
        if (!found.containsKey("issue" + id)) {
            epics.add(id);
            epics.forEach(epic -> found.put("issue" + epic, Optional.empty()));
            issues.apply(epics).forEach(issue -> found.put("issue" + issue.id, Optional.of(issue)));
            epics.clear();
        }
        return memo("issue" + id, () -> null, HostIssue.class).orElse(null);
    }

    /** Finds something, or nothing. */
    @FunctionalInterface
    private interface Finder {
        @Nullable Object find();
    }

    private <T> Optional<T> memo(String name, Finder finder, Class<T> type) {
        Optional<Object> known = found.get(name);
        if (known == null) {
            known = Optional.ofNullable(finder.find());
            found.put(name, known);
        }
        return known.map(type::cast);
    }
}
