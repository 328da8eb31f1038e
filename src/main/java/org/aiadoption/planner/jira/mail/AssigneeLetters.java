package org.aiadoption.planner.jira.mail;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to people what a plan gave them to do: plain text, in the plan's language. */
final class AssigneeLetters {

    private static final Logger LOG = LoggerFactory.getLogger(AssigneeLetters.class);

    private final MailQueue queue;
    private final UserManager users;
    private final ProjectManager projects;
    private final ApplicationProperties application;
    private final I18nResolver texts;

    AssigneeLetters(
            MailQueue queue,
            UserManager users,
            ProjectManager projects,
            ApplicationProperties application,
            I18nResolver texts) {
        this.queue = queue;
        this.users = users;
        this.projects = projects;
        this.application = application;
        this.texts = texts;
    }

    void send(String userKey, Plan plan, List<TrackedIssue> issues) {
        ApplicationUser user = users.getUserByKey(userKey);
        // why: Jira may keep no address of a user, and says so by none or by an empty one
        if (user == null || !user.isActive() || isNullOrBlank(user.getEmailAddress())) {
            return;
        }
        try {
            queue.addItem(new SingleMailQueueItem(letter(user, plan, issues)));
        } catch (RuntimeException e) {
            LOG.warn("A mail about plan {} could not be queued", plan.id(), e);
        }
    }

    private static boolean isNullOrBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private Email letter(ApplicationUser user, Plan plan, List<TrackedIssue> issues) {
        Locale locale = plan.terms().language().locale();
        String subject = texts.getText(
                locale, "planner.mail.assigned-subject", plan.terms().name(), issues.size());
        Email email = new Email(user.getEmailAddress());
        email.setSubject(oneLine(subject));
        email.setBody(body(locale, user, plan, issues));
        return email;
    }

    private String body(Locale locale, ApplicationUser user, Plan plan, List<TrackedIssue> issues) {
        Project project = projects.getProjectObj(plan.projectId());
        String address = application.getBaseUrl(UrlMode.CANONICAL) + "/projects/" + project.getKey()
                + "?selectedItem=org.aiadoption.planner:ai-plans&plan=" + plan.id();
        String lines = issues.stream().map(issue -> line(locale, issue)).collect(Collectors.joining("\n"));
        return texts.getText(
                locale,
                "planner.mail.assigned-body",
                user.getDisplayName(),
                plan.terms().name(),
                project.getName(),
                lines,
                address);
    }

    private String line(Locale locale, TrackedIssue issue) {
        String line = "* " + issue.key() + " " + oneLine(issue.content().summary());
        var due = issue.content().due();
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        String until = due == null ? "" : " (" + texts.getText(locale, "planner.mail.due", due.format(day)) + ")";
        return line + until + "\n  " + application.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + issue.key();
    }

    /** A header has one line: whoever names a plan must not be able to add another one. */
    private static String oneLine(String text) {
        return text.replaceAll("\\R|\\p{Cntrl}", " ").strip();
    }
}
