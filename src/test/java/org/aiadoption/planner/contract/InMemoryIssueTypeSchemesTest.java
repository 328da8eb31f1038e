package org.aiadoption.planner.contract;

import org.aiadoption.planner.application.port.IssueTypeSchemes;
import org.aiadoption.planner.support.InMemoryIssueTypeSchemes;

class InMemoryIssueTypeSchemesTest extends IssueTypeSchemesContract {

    private final InMemoryIssueTypeSchemes schemes = new InMemoryIssueTypeSchemes();

    @Override
    protected IssueTypeSchemes schemes() {
        return schemes;
    }

    @Override
    protected void makeIssue(String typeId) {
        schemes.issuesOf(typeId, 1);
    }
}
