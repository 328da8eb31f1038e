package org.aiadoption.host.jira.issue;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.util.ErrorCollection;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Summary, description, due date and labels as Jira accepts them. */
final class TextChecks {
    private static final int SUMMARY_LIMIT = 255;
    private static final int LABEL_LIMIT = 255;
    private static final int TEXT_LIMIT = 32_767;

    private final Checks checks;

    TextChecks(Checks checks) {
        this.checks = checks;
    }

    void summary(HostIssue issue, String text, ErrorCollection errors) {
        String field = IssueFieldConstants.SUMMARY;
        if (text.isBlank()) {
            errors.addError(field, "You must specify a summary of the issue.");
        } else if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            errors.addError(field, "The summary is invalid because it contains newline characters.");
        } else if (text.trim().length() > SUMMARY_LIMIT) {
            errors.addError(field, "Summary must be less than 255 characters.");
        } else {
            issue.summary = text.trim();
        }
    }

    void description(HostIssue issue, String text, ErrorCollection errors) {
        if (text.length() > TEXT_LIMIT) {
            errors.addError(
                    IssueFieldConstants.DESCRIPTION,
                    "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
        } else {
            issue.description = FieldInput.blankToNull(text);
        }
    }

    void dueDate(HostIssue issue, String text, ErrorCollection errors) {
        if (text.isBlank()) {
            issue.due = null;
            return;
        }
        DateTimeFormatter picker = checks.dates()
                .formatter()
                .forLoggedInUser()
                .withStyle(DateTimeStyle.DATE_PICKER)
                .withSystemZone();
        try {
            issue.due = picker.parse(text)
                    .toInstant()
                    .atZone(ZoneId.systemDefault())
                    .toLocalDate();
        } catch (IllegalArgumentException malformed) {
            errors.addError(
                    IssueFieldConstants.DUE_DATE,
                    "You did not enter a valid date. Please enter the date in the format \"" + picker.getFormatHint()
                            + "\"");
        }
    }

    void labels(HostIssue issue, String[] labels, ErrorCollection errors) {
        List<String> wanted =
                Arrays.stream(labels).filter(label -> !label.isEmpty()).toList();
        for (String label : wanted) {
            if (label.chars().anyMatch(Character::isWhitespace)) {
                errors.addError(
                        IssueFieldConstants.LABELS, "The label '" + label + "' contains spaces which is invalid.");
            } else if (label.length() > LABEL_LIMIT) {
                errors.addError(
                        IssueFieldConstants.LABELS,
                        "The label '" + label + "' exceeds the maximum length for a label.");
            }
        }
        issue.values.labels(wanted);
    }
}
