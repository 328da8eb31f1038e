package org.aiadoption.planner.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.chavaillaz.jira.client.IssueClient;
import com.chavaillaz.jira.client.JiraClient;
import com.chavaillaz.jira.client.java.JavaHttpJiraClient;
import com.chavaillaz.jira.domain.Comment;
import com.chavaillaz.jira.domain.Issue;
import com.chavaillaz.jira.domain.IssueTransition;
import com.chavaillaz.jira.domain.Issues;
import com.chavaillaz.jira.domain.Link;
import com.chavaillaz.jira.domain.Transition;
import java.util.concurrent.ExecutionException;
import org.aiadoption.planner.support.RunningHost;
import org.junit.jupiter.api.Test;

/** A Jira client from Maven Central goes its way: what it takes for Jira's answers is not what we take for them. */
class OffTheShelfClientIT {
    private final JiraClient<Issue> jira =
            JavaHttpJiraClient.jiraJavaClient(RunningHost.get().baseUrl()).withAuthentication("owner", "owner");

    @Test
    void creates_finds_moves_links_and_comments() throws Exception {
        IssueClient<Issue> issues = jira.getIssueClient();
        String first = created("Found by a client");
        String second = created("Linked by a client");

        Issues<Issue> found = jira.getSearchClient()
                .searchIssues("project = SHOP AND summary ~ \"client\" ORDER BY key DESC")
                .get();
        assertThat(found).extracting(Issue::getKey).contains(first, second);

        Transition forward = issues.getTransitions(first).get().get(0);
        issues.doTransition(first, IssueTransition.from(forward)).get();
        assertThat(issues.getIssue(first).get().getFields().getStatus().getName())
                .isEqualTo(forward.getTo().getName());

        issues.addIssueLink(Link.from("Blocks", first, second)).get();
        assertThat(issues.getIssue(first).get().getFields().getIssueLinks()).hasSize(1);

        issues.addComment(second, Comment.from("Said by a client")).get();
        assertThat(issues.getComments(second).get())
                .extracting(Comment::getBody)
                .containsExactly("Said by a client");
    }

    @Test
    void edits_assigns_and_deletes() throws Exception {
        IssueClient<Issue> issues = jira.getIssueClient();
        Issue issue = Issue.fromKey(created("To be changed"));
        issue.getFields().setSummary("Changed by a client");
        issues.updateIssue(issue).get();
        issues.assignIssue(
                        issue.getKey(), jira.getUserClient().getUser("member").get())
                .get();

        Issue read = issues.getIssue(issue.getKey()).get();
        assertThat(read.getFields().getSummary()).isEqualTo("Changed by a client");
        assertThat(read.getFields().getAssignee().getName()).isEqualTo("member");

        issues.deleteIssue(issue.getKey()).get();
        assertThatThrownBy(() -> issues.getIssue(issue.getKey()).get()).isInstanceOf(ExecutionException.class);
    }

    private String created(String summary) throws Exception {
        return jira.getIssueClient()
                .addIssue(Issue.from("Task", "SHOP", summary))
                .get()
                .getKey();
    }
}
