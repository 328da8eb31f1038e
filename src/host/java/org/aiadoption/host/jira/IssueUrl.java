package org.aiadoption.host.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.web.ExecutingHttpRequest;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** The address of an issue's page, for links in rendered text. */
final class IssueUrl {
    private static final String CONTEXT_PATH = "/jira";

    private IssueUrl() {}

    static Optional<String> of(IssueManager issues, String key) {
        HttpServletRequest request = ExecutingHttpRequest.get();
        String path = request == null ? CONTEXT_PATH : request.getContextPath();
        return Optional.ofNullable(issues.getIssueObject(key)).map(issue -> path + "/browse/" + issue.getKey());
    }
}
