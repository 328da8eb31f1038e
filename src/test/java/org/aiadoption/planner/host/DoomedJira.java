package org.aiadoption.planner.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.aiadoption.host.jira.issue.KillPoints;

/** A Jira in a process of its own, which moves or deletes one issue and dies over it. */
final class DoomedJira {

    private DoomedJira() {}

    /** Home, database, issue, and the project to move it to, if it is not to be deleted. */
    public static void main(String[] words) {
        OpenJira jira = new OpenJira(words[1], Path.of(words[0]));
        Issue issue = jira.get(IssueManager.class).getIssueObject(words[2]);
        System.out.println(words.length == 4 ? jira.move(issue, words[3]) : jira.delete(issue));
    }

    /** Whether it died at the named point of its work, {@code move:…} or {@code delete:…}. */
    static boolean diesAt(String killPoint, Path home, String url, String issueKey)
            throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dhost.kill=" + killPoint,
                "-cp",
                System.getProperty("java.class.path"),
                DoomedJira.class.getName(),
                home.toString(),
                url,
                issueKey);
        if (killPoint.startsWith("move")) {
            command.command().add("OPS");
        }
        Process process = command.inheritIO().start();
        try {
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == KillPoints.EXIT_CODE;
        } finally {
            process.destroyForcibly();
        }
    }
}
