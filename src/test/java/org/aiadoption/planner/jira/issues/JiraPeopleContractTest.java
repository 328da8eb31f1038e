package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.user.util.UserManager;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.contract.PeopleContract;
import org.aiadoption.planner.support.SampleJira;

class JiraPeopleContractTest extends PeopleContract {

    private static final SampleJira JIRA = new SampleJira();

    @Override
    protected People people() {
        return new JiraPeople(JIRA.get(UserManager.class));
    }
}
