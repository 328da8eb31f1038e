package org.aiadoption.planner.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.aiadoption.host.data.FirstStart;
import org.aiadoption.host.jira.Issues;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.jira.issue.MoveIssue;
import org.aiadoption.host.platform.EventBus;
import org.aiadoption.host.plugin.Translations;
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
    private final HikariDataSource database = new HikariDataSource();
    private JiraHalf jira;
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
        database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        EventBus events = new EventBus();
        jira = JiraHalf.open(
                database, new FirstStart.Sources(home, null), Clock.systemUTC(), events, new Translations());
        events.register(heard);
        issues = jira.get(IssueService.class);
        owner = jira.get(UserManager.class).getUserByName("owner");
        jira.get(JiraThreadLocalUtil.class).preCall();
        jira.get(JiraAuthenticationContext.class).setLoggedInUser(owner);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Project project(String key) {
        return jira.get(ProjectManager.class).getProjectObjByKey(key);
    }

    private Issue created() {
        IssueInputParameters input = issues.newIssueInputParameters()
                .setProjectId(project("SHOP").getId())
                .setIssueTypeId("10002")
                .setSummary("Heard of")
                .setReporterId("owner");
        return issues.create(owner, issues.validateCreate(owner, input)).getIssue();
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
        assertThat(heard.threads).containsOnly(Thread.currentThread());
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
        MoveIssue.Target target = new MoveIssue.Target(project("OPS"), "10002");

        MoveIssue.Target back = new MoveIssue.Target(project("SHOP"), "10002");
        ApplicationUser admin = jira.get(UserManager.class).getUserByName("admin");
        ApplicationUser member = jira.get(UserManager.class).getUserByName("member");
        assertThat(moving(issue, target, member)).isNotEmpty();
        assertThat(moving(issue, target, admin)).isEmpty();

        IssueManager manager = jira.get(IssueManager.class);
        Issue moved = manager.getIssueObject(old);
        assertThat(moved.getKey()).startsWith("OPS-");
        assertThat(manager.getIssueObject(issue.getId()).getKey()).isEqualTo(moved.getKey());
        assertThat(moving(issue, back, admin)).isEmpty();
        assertThat(manager.getIssueObject(moved.getKey()).getId()).isEqualTo(issue.getId());
        assertThat(manager.getIssueObject(old).getId()).isEqualTo(issue.getId());
        assertThat(manager.getIssueObject(issue.getId()).getKey()).isNotEqualTo(old);
        assertThat(heard.types).containsExactly(1L, 9L, 9L);
    }

    private Collection<String> moving(Issue issue, MoveIssue.Target target, ApplicationUser user) {
        return jira.get(MoveIssue.class).move(issue.getId(), target, user).getErrorMessages();
    }
}
