package org.aiadoption.planner.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aiadoption.host.data.FirstStart;
import org.aiadoption.host.jira.Issues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of Jira's events follows which change, and on which thread. */
class IssueEventsTest {

    private static final int SUBMIT = 21;
    private static final int DONE = 31;
    private static final int REOPEN = 41;

    private final Heard heard = new Heard();
    private OpenJira jira;
    private IssueService issues;
    private ApplicationUser owner;

    /** What a plugin's listener hears. */
    public static final class Heard {
        private final List<Long> types = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();

        @EventListener
        public void on(IssueEvent event) {
            types.add(event.getEventTypeId());
            threads.add(Thread.currentThread());
        }
    }

    @BeforeEach
    void a_jira_with_a_listener(@TempDir Path home) {
        open(home);
    }

    private void open(Path home) {
        jira = new OpenJira("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", home);
        jira.events.register(heard);
        issues = jira.issues;
        owner = jira.owner;
    }

    @AfterEach
    void each_was_heard_on_the_thread_that_published_it() {
        jira.close();
        assertThat(heard.threads).isNotEmpty().containsOnly(Thread.currentThread());
    }

    private Issue created() {
        return jira.created("Heard of");
    }

    private void take(Issue issue, int action) {
        var valid = issues.validateTransition(owner, issue.getId(), action, issues.newIssueInputParameters());
        assertThat(issues.transition(owner, valid).isValid()).isTrue();
    }

    @Test
    void creating_updating_assigning_and_deleting_have_their_events() {
        Issue issue = created();
        var edit = issues.newIssueInputParameters().setSummary("Changed");
        issues.update(owner, issues.validateUpdate(owner, issue.getId(), edit));
        issues.assign(owner, issues.validateAssign(owner, issue.getId(), "member"));
        issues.delete(owner, issues.validateDelete(owner, issue.getId()));

        assertThat(heard.types).containsExactly(1L, 2L, 3L, 8L);
    }

    @Test
    void a_transition_ends_with_the_event_that_its_post_function_names() {
        Issue issue = created();
        take(issue, SUBMIT);
        take(issue, DONE);
        take(issue, REOPEN);

        assertThat(heard.types).containsExactly(1L, 13L, 4L, 7L);
    }

    @Test
    void comments_have_their_events() {
        Issue issue = created();
        Issues all = jira.get(Issues.class);
        long id = all.comment(issue.getId(), owner, "first");
        all.editComment(issue.getId(), id, owner, "second");
        all.deleteComment(issue.getId(), id, owner);

        assertThat(heard.types).containsExactly(1L, 6L, 14L, 17L);
    }

    @Test
    void a_move_keeps_the_id_and_both_keys_and_has_its_event() {
        Issue issue = created();
        String old = issue.getKey();
        assertThat(jira.move(issue, "OPS", "10002", jira.user("member"))).isNotEmpty();
        assertThat(jira.move(issue, "OPS")).isEmpty();

        IssueManager manager = jira.get(IssueManager.class);
        Issue moved = manager.getIssueObject(old);
        assertThat(moved.getKey()).startsWith("OPS-");
        assertThat(manager.getIssueObject(issue.getId()).getKey()).isEqualTo(moved.getKey());
        assertThat(jira.move(issue, "SHOP")).isEmpty();
        assertThat(manager.getIssueObject(moved.getKey()).getId()).isEqualTo(issue.getId());
        assertThat(manager.getIssueObject(old).getId()).isEqualTo(issue.getId());
        assertThat(manager.getIssueObject(issue.getId()).getKey()).isNotEqualTo(old);
        assertThat(heard.types).containsExactly(1L, 9L, 9L);
    }

    @Test
    void a_move_within_the_project_is_an_update() {
        Issue issue = created();

        assertThat(jira.move(issue, "SHOP", "10003", jira.user("admin"))).isEmpty();

        assertThat(jira.get(IssueManager.class).getIssueObject(issue.getId()).getIssueTypeId())
                .isEqualTo("10003");
        assertThat(heard.types).containsExactly(1L, 2L);
    }

    @Test
    void a_workflow_of_ones_own_may_end_with_the_event_of_closing(@TempDir Path home) throws IOException {
        String workflow = "workflow-default.xml";
        try (InputStream shipped = Objects.requireNonNull(FirstStart.class.getResourceAsStream(workflow))) {
            String closing = new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("<arg name=\"eventTypeId\">4<", "<arg name=\"eventTypeId\">5<");
            Files.writeString(home.resolve(workflow), closing);
        }
        jira.close();
        open(home);

        take(created(), DONE);

        assertThat(heard.types).containsExactly(1L, 5L);
    }
}
