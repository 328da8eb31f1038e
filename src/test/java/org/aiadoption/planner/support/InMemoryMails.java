package org.aiadoption.planner.support;

import java.util.ArrayList;
import java.util.List;
import org.aiadoption.planner.application.port.Mails;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Plan;

/** Mails that are noted and never sent. */
public final class InMemoryMails implements Mails {

    private final List<String> sent = new ArrayList<>();
    private Readers readers = new Readers(0, false);

    /** From now on Jira writes to these of each new issue. */
    public void tellOfNewIssues(int people, boolean others) {
        readers = new Readers(people, others);
    }

    /** Each as {@code user: keys of issues}. */
    public List<String> sent() {
        return List.copyOf(sent);
    }

    @Override
    public Readers ofNewIssue(long projectId, String actorKey) {
        return readers;
    }

    @Override
    public void assigned(String userKey, Plan plan, List<TrackedIssue> issues) {
        sent.add(userKey + ": "
                + String.join(", ", issues.stream().map(TrackedIssue::key).toList()));
    }
}
