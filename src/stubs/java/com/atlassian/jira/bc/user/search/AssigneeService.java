package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Who can be assigned.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/9.12.0/com/atlassian/jira/bc/user/search/AssigneeService.html">Jira API</a>
 */
public interface AssigneeService {
    boolean isAssignable(Project project, ApplicationUser user);
}
