package org.aiadoption.planner.probe;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** Hides a transition from issues that say so, and breaks on those that ask for it. */
@SuppressWarnings("rawtypes") // OSWorkflow is older than generics
public final class VisibleCondition implements Condition {
    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        String summary = ((Issue) transientVars.get("issue")).getSummary();
        if (summary.contains("break")) {
            throw new IllegalStateException("as asked");
        }
        return !summary.contains("hide");
    }
}
