package org.aiadoption.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workflow actions that a user may take on an issue now: conditions are already asked. */
public interface Transitions {
    /** One action and the status it leads to. It is run through IssueService.validateTransition and transition. */
    record Transition(int id, String name, Issues.StatusView to) {}

    List<Transition> available(Issue issue, @Nullable ApplicationUser user);
}
