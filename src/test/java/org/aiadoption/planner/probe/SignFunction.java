package org.aiadoption.planner.probe;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** Writes its argument into the description. */
@SuppressWarnings("rawtypes") // OSWorkflow is older than generics
public final class SignFunction implements FunctionProvider {
    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        ((MutableIssue) transientVars.get("issue")).setDescription(String.valueOf(args.get("text")));
    }
}
