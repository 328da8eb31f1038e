package org.aiadoption.host.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** Jira's post-function that sets a field to a fixed value. Of the fields, only the resolution is set by a workflow. */
@SuppressWarnings("rawtypes") // OSWorkflow is older than generics
final class UpdateIssueField implements FunctionProvider {
    /** The name under which Jira's workflows know it. */
    static final String NAME = "com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction";

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        if (!"resolution".equals(args.get("field.name"))) {
            throw new IllegalArgumentException("A workflow sets only the resolution, not " + args.get("field.name"));
        }
        Object value = args.get("field.value");
        if (transientVars.get("issue") instanceof Resolvable issue) {
            issue.resolve(value == null ? "" : value.toString().trim());
        }
    }
}
