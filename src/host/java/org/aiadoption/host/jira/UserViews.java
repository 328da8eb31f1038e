package org.aiadoption.host.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/** Users for the host's own pages. */
final class UserViews implements Users {
    private final Base base;

    UserViews(Base base) {
        this.base = base;
    }

    @Override
    public Optional<ApplicationUser> authenticate(String name, String password) {
        return base.people().users().authenticate(name, password);
    }

    @Override
    public Preferences preferences(ApplicationUser user) {
        return new Preferences(
                base.people().users().locale(user),
                base.people().users().zone(user),
                base.people().users().theme(user));
    }

    @Override
    public void save(ApplicationUser user, Preferences preferences) {
        base.people().users().savePreferences(user, preferences.locale(), preferences.zone(), preferences.theme());
    }

    @Override
    public List<ApplicationUser> search(String query, int max) {
        return base.people().users().search(query).stream().limit(max).toList();
    }

    @Override
    public List<ApplicationUser> assignable(String projectKey, String query, int max) {
        Project project = base.setup().projects().getProjectObjByKey(projectKey);
        return project == null
                ? List.of()
                : base.people().users().search(query).stream()
                        .filter(user -> base.setup().permissions().isAssignable(project, user))
                        .limit(max)
                        .toList();
    }

    @Override
    public boolean licensed(ApplicationUser user) {
        return base.people().groups().licensed(user);
    }
}
