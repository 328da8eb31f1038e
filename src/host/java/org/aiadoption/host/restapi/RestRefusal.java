package org.aiadoption.host.restapi;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.MessageSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;

/** Ends a call with Jira's error body: {@code {"errorMessages": […], "errors": {…}}}. */
final class RestRefusal extends WebApplicationException {
    private static final long serialVersionUID = 1L;
    private static final int UNAUTHORIZED = 401;

    private final transient Map<String, Object> body;

    private RestRefusal(int status, Map<String, Object> body) {
        super(status + " " + body, response(status, body));
        this.body = body;
    }

    static RestRefusal of(int status, String... messages) {
        return with(status, List.of(messages), Map.of());
    }

    static RestRefusal field(String field, String message) {
        return with(400, List.of(), Map.of(field, message));
    }

    /** With the status of the worst reason that the service gave; 400 if it gave none. */
    static RestRefusal of(ErrorCollection errors) {
        int status = errors.getReasons().stream()
                .mapToInt(ErrorCollection.Reason::getHttpStatusCode)
                .max()
                .orElse(400);
        return with(status, errors.getErrorMessages(), errors.getErrors());
    }

    static void unlessValid(ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            throw of(errors);
        }
    }

    static void unlessValid(ServiceResult result) {
        if (!result.isValid()) {
            throw of(result.getErrorCollection());
        }
    }

    static void when(MessageSet problems) {
        if (problems.hasAnyErrors()) {
            throw with(400, problems.getErrorMessages(), Map.of());
        }
    }

    private static RestRefusal with(int status, Collection<String> messages, Map<String, String> errors) {
        return new RestRefusal(status, Shapes.object("errorMessages", List.copyOf(messages), "errors", errors));
    }

    private static Response response(int status, Map<String, Object> body) {
        Response.ResponseBuilder response =
                Response.status(status).type(Json.TYPE).entity(body);
        return status == UNAUTHORIZED
                ? response.header("WWW-Authenticate", "OAuth realm=\"jira\"").build()
                : response.build();
    }

    Map<String, Object> body() {
        return body;
    }
}
