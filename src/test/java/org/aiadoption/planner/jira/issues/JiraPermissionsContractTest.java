package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.contract.PermissionsContract;
import org.aiadoption.planner.support.SampleJira;

class JiraPermissionsContractTest extends PermissionsContract {

    private static final SampleJira JIRA = new SampleJira();

    @Override
    protected Permissions permissions() {
        return new JiraPermissions(
                new JiraPermissions.Authorities(
                        JIRA.get(PermissionManager.class),
                        JIRA.get(GlobalPermissionManager.class),
                        JIRA.get(GroupManager.class),
                        JIRA.get(AssigneeService.class)),
                JIRA.get(UserManager.class),
                JIRA.get(ProjectManager.class),
                JIRA.get(IssueManager.class));
    }

    @Override
    protected long shop() {
        return JIRA.shop();
    }

    @Override
    protected long issue() {
        return JIRA.get(IssueManager.class).getIssueObject("SHOP-1").getId();
    }

    @Override
    protected String key(String account) {
        return JIRA.key(account);
    }
}
