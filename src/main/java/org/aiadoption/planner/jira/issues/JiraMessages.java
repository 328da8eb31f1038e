package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;

/**
 * What Jira says about a refusal, in its own words. Jira's messages about its own fields name the field; those about
 * custom fields often do not, so the field's name is put before them.
 */
final class JiraMessages {

    private final CustomFieldManager fields;

    JiraMessages(CustomFieldManager fields) {
        this.fields = fields;
    }

    List<String> of(ErrorCollection errors) {
        List<String> messages = new ArrayList<>(errors.getErrorMessages());
        errors.getErrors().forEach((fieldId, message) -> messages.add(withFieldName(fieldId, message)));
        return messages;
    }

    static boolean isCustom(String fieldId) {
        return fieldId.startsWith("customfield_");
    }

    private String withFieldName(String fieldId, String message) {
        CustomField field = isCustom(fieldId) ? fields.getCustomFieldObject(fieldId) : null;
        return field == null || message.contains(field.getName()) ? message : field.getName() + ": " + message;
    }
}
