package org.aiadoption.host.restapi;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Ends a call with Jira's error body: {@code {"errorMessages": […], "errors": {…}}}. */
final class RestRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Collection<String> messages;
    private final transient Map<String, String> errors;

    RestRefusal(int status, Collection<String> messages, Map<String, String> errors) {
        super(status + " " + messages + " " + errors, null, false, false);
        this.status = status;
        this.messages = messages;
        this.errors = errors;
    }

    static RestRefusal of(int status, String message) {
        return new RestRefusal(status, List.of(message), Map.of());
    }

    static RestRefusal field(String field, String message) {
        return new RestRefusal(400, List.of(), Map.of(field, message));
    }

    /** With the status of the worst reason that the service gave; 400 if it gave none. */
    static RestRefusal of(ErrorCollection errors) {
        int status = errors.getReasons().stream()
                .mapToInt(ErrorCollection.Reason::getHttpStatusCode)
                .max()
                .orElse(400);
        return new RestRefusal(status, errors.getErrorMessages(), errors.getErrors());
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        return Shapes.object("errorMessages", messages, "errors", errors);
    }
}
