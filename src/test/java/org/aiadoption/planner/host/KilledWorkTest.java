package org.aiadoption.planner.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.planner.support.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Jira that dies while it moves or deletes an issue: either is one transaction, so nothing is done by half. */
class KilledWorkTest {

    private static final long RELATES = 10003L;
    private static final String SEARCH = "summary ~ doomed and project = ";

    @TempDir
    Path home;

    private String url = "";

    @BeforeEach
    void an_empty_database() {
        url = "jdbc:h2:file:" + home.resolve("jira");
    }

    /** All that Jira tells of an issue and of those beside it. */
    private static List<Object> told(OpenJira jira, String key) {
        Issues issues = jira.get(Issues.class);
        Issues.View view = issues.view(key, jira.owner).orElseThrow();
        long id = view.line().id();
        return List.of(
                view,
                issues.links(id, jira.owner).stream().map(Issues.Link::other).toList(),
                issues.comments(id),
                issues.history(id),
                jira.found(SEARCH + "SHOP"),
                jira.found(SEARCH + "OPS"),
                jira.get(ProjectManager.class)
                        .getCurrentCounterForProject(jira.project("OPS").getId()));
    }

    /** The key of an issue that has something of everything. */
    private String issue() {
        try (OpenJira jira = new OpenJira(url, home)) {
            Issue issue = jira.created("Doomed");
            Issue other = jira.created("Beside it");
            jira.get(Issues.class).comment(issue.getId(), jira.owner, "Something of everything");
            jira.get(LabelManager.class).addLabel(jira.owner, issue.getId(), "marked", false);
            try {
                jira.get(IssueLinkManager.class).createIssueLink(issue.getId(), other.getId(), RELATES, 0L, jira.owner);
            } catch (CreateException e) {
                throw new AssertionError(e);
            }
            return issue.getKey();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"move:counter", "move:row", "move:history", "delete:links", "delete:row"})
    void an_issue_is_whole_when_the_work_was_not_finished(String killPoint) throws IOException, InterruptedException {
        staysWhole(killPoint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"move:history", "delete:row"})
    void on_postgresql_too(String killPoint) throws IOException, InterruptedException {
        url = EmbeddedPostgres.get().emptyDatabase("killed");
        staysWhole(killPoint);
    }

    private void staysWhole(String killPoint) throws IOException, InterruptedException {
        String key = issue();
        List<Object> before;
        try (OpenJira jira = new OpenJira(url, home)) {
            before = told(jira, key);
        }

        assertThat(DoomedJira.diesAt(killPoint, home, url, key)).isTrue();

        try (OpenJira jira = new OpenJira(url, home)) {
            assertThat(told(jira, key)).isEqualTo(before);
            Issue issue = jira.get(IssueManager.class).getIssueObject(key);
            assertThat(killPoint.startsWith("move") ? jira.move(issue, "OPS") : jira.delete(issue))
                    .isEmpty();
            assertThat(jira.found(SEARCH + "SHOP")).isEmpty();
        }
    }

    @Test
    void a_moved_issue_is_there_with_all_it_had_though_nobody_was_told() throws IOException, InterruptedException {
        String key = issue();

        assertThat(DoomedJira.diesAt("move:commit", home, url, key)).isTrue();

        try (OpenJira jira = new OpenJira(url, home)) {
            Issue moved = jira.get(IssueManager.class).getIssueObject(key);
            assertThat(moved.getKey()).startsWith("OPS-");
            assertThat(jira.found(SEARCH + "OPS")).containsExactly(moved.getKey());
            assertThat(jira.found(SEARCH + "SHOP")).isEmpty();
            Issues issues = jira.get(Issues.class);
            assertThat(issues.comments(moved.getId())).hasSize(1);
            assertThat(issues.links(moved.getId(), jira.owner)).hasSize(1);
            assertThat(issues.history(moved.getId()).toString()).contains("field=Key, from=" + key);
        }
    }

    @Test
    void a_deleted_issue_is_gone_with_all_it_had_though_nobody_was_told() throws IOException, InterruptedException {
        String key = issue();

        assertThat(DoomedJira.diesAt("delete:commit", home, url, key)).isTrue();

        try (OpenJira jira = new OpenJira(url, home)) {
            assertThat(jira.get(IssueManager.class).getIssueObject(key)).isNull();
            assertThat(jira.found(SEARCH + "SHOP")).isEmpty();
            assertThat(jira.found("labels = marked")).isEmpty();
            String beside = jira.found("summary ~ beside").get(0);
            Issue other = jira.get(IssueManager.class).getIssueObject(beside);
            assertThat(jira.get(Issues.class).links(other.getId(), jira.owner)).isEmpty();
            assertThat(jira.created("Next").getKey()).isNotEqualTo(key);
        }
    }
}
