package org.aiadoption.host.jira.issue;

import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.jira.project.Projects;
import org.aiadoption.host.jira.user.ThreadScope;
import org.aiadoption.host.jira.workflow.Workflows;

/** Everything about issues, put together once. */
public record IssueServices(
        IssueStore store,
        IssueOperations operations,
        TransitionIssue transitions,
        MoveIssue moves,
        Labels labels,
        Comments comments,
        ChangeLog history) {
    /** What the services stand on. */
    public record Ground(Db db, Clock clock, EventPublisher events, ThreadScope threads, KillPoints kill) {}

    public static IssueServices build(
            Ground ground, World world, Projects projects, Workflows workflows, Checks checks) {
        IssueStore store = new IssueStore(ground.db(), world);
        IssueWork work = new IssueWork(ground.db(), store, ground.kill(), ground.events(), ground.clock());
        Comments comments = new Comments(ground.db(), work);
        TransitionIssue transitions = new TransitionIssue(work, workflows, comments, checks);
        IssueOperations operations = new IssueOperations(
                store,
                checks,
                ground.threads(),
                new IssueOperations.Parts(
                        new CreateIssue(work, projects, workflows, checks), new EditIssue(work, checks), transitions));
        return new IssueServices(
                store,
                operations,
                transitions,
                new MoveIssue(work, projects, workflows, checks),
                new Labels(ground.db(), work),
                comments,
                work.history);
    }
}
