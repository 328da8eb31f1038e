package org.aiadoption.planner.jira.mail;

import java.util.List;
import org.aiadoption.planner.application.port.Mails;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Plan;

/** Jira's notification schemes and its mail queue. Safe for any thread. */
final class JiraMails implements Mails {

    private final NotificationReaders readers;
    private final AssigneeLetters letters;

    JiraMails(NotificationReaders readers, AssigneeLetters letters) {
        this.readers = readers;
        this.letters = letters;
    }

    @Override
    public Readers ofNewIssue(long projectId, String actorKey) {
        return readers.ofNewIssue(projectId, actorKey);
    }

    @Override
    public void assigned(String userKey, Plan plan, List<TrackedIssue> issues) {
        letters.send(userKey, plan, issues);
    }
}
