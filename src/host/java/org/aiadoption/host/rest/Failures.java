package org.aiadoption.host.rest;

import com.atlassian.jira.web.ExecutingHttpRequest;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what a resource threw in the shape of Jira's REST module. A fault that nobody foresaw is logged and answered
 * without its message or trace.
 */
final class Failures implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int SERVER_ERROR = 500;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known) {
            Response response = known.getResponse();
            return response.hasEntity() ? response : answer(response, message(known));
        }
        LOG.error("Uncaught exception thrown by REST service", failure);
        return answer(Response.status(SERVER_ERROR).build(), "Internal server error");
    }

    private static String message(WebApplicationException known) {
        HttpServletRequest request = ExecutingHttpRequest.get();
        return known instanceof NotFoundException && request != null
                ? "null for uri: " + request.getRequestURL()
                : String.valueOf(known.getMessage());
    }

    private static Response answer(Response response, String message) {
        String body = "{\"message\":\"" + message.replace("\\", "\\\\").replace("\"", "\\\"") + "\",\"status-code\":"
                + response.getStatus() + "}";
        return Response.fromResponse(response)
                .type("application/json;charset=UTF-8")
                .entity(body)
                .build();
    }
}
