package org.aiadoption.planner.probe;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Lets nothing pass that has no due date: an error at the field, and one for all. */
@SuppressWarnings("rawtypes") // OSWorkflow is older than generics
public final class DueDateValidator implements Validator {
    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        if (((Issue) transientVars.get("issue")).getDueDate() == null) {
            InvalidInputException refusal = new InvalidInputException("The gate is closed.");
            refusal.addError("duedate", "Say when.");
            throw refusal;
        }
    }
}
