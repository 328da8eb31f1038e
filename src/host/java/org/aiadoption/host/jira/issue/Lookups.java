package org.aiadoption.host.jira.issue;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks up what the issues of one read point to, each thing once. Belongs to one read, hence to one thread. */
final class Lookups {
    private final Map<Object, Optional<Object>> found = new HashMap<>();
    private final World world;
    private final Function<Long, Optional<HostIssue>> issues;

    Lookups(World world, Function<Long, Optional<HostIssue>> issues) {
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
        return key == null
                ? null
                : memo("user" + key, () -> world.users().getUserByKey(key), ApplicationUser.class)
                        .orElse(null);
    }

    @Nullable HostIssue issue(@Nullable Long id) {
        return id == null
                ? null
                : memo("issue" + id, () -> issues.apply(id).orElse(null), HostIssue.class)
                        .orElse(null);
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
