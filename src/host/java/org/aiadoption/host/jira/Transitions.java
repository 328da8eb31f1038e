package org.aiadoption.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The workflow actions that a user may take on an issue now: conditions are already asked. */
public interface Transitions {
    /** One action, the status it leads to, and its screen if it has one. It is run through IssueService. */
    record Transition(int id, String name, Issues.StatusView to, Optional<Long> screen) {}

    List<Transition> available(Issue issue, @Nullable ApplicationUser user);
}
