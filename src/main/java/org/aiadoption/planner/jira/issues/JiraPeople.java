package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Person;
import org.jspecify.annotations.Nullable;

/** Jira's users, deactivated ones included. */
final class JiraPeople implements People {

    private final UserManager users;

    JiraPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<Person> byKey(String key) {
        return person(users.getUserByKey(key));
    }

    @Override
    public Optional<Person> byName(String name) {
        return person(users.getUserByName(name));
    }

    private static Optional<Person> person(@Nullable ApplicationUser user) {
        return Optional.ofNullable(user)
                .map(u -> new Person(u.getKey(), u.getName(), u.getDisplayName(), u.isActive()));
    }
}
