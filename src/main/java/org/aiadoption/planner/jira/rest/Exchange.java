package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.ResponseBuilder;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.Refusal.Kind;
import org.aiadoption.planner.application.Refusal.Violation;
import org.aiadoption.planner.application.port.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every resource does alike: find out who asks, read the body, and turn an outcome into a response. Refusals
 * become {@code application/problem+json} (RFC 9457) with a stable code and a text in the reader's language; a failure
 * is logged and its message stays here.
 */
public final class Exchange {

    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final int BODY_LIMIT = 1_000_000;
    private static final String PROBLEM_TYPE = "urn:org.aiadoption.planner:problem:";

    private final Reader reader;

    public Exchange(Reader reader) {
        this.reader = reader;
    }

    Reader reader() {
        return reader;
    }

    /** Answers 200 with what was done. */
    <T> Response answer(Function<String, Outcome<T>> useCase, Function<T, ? extends JsonNode> toJson) {
        return respond(useCase, value -> Response.ok(Json.write(toJson.apply(value)), JSON));
    }

    /** Answers what {@code toResponse} makes of what was done, for a user who is logged in. */
    <T> Response respond(Function<String, Outcome<T>> useCase, Function<T, ResponseBuilder> toResponse) {
        Optional<String> user = reader.userKey();
        if (user.isEmpty()) {
            return problem(Refusal.of(Kind.ANONYMOUS, "log-in-required"));
        }
        try {
            return useCase.apply(user.get()).fold(value -> unstored(toResponse.apply(value)), this::problem);
        } catch (RuntimeException e) {
            return failure(e);
        }
    }

    private static Response unstored(ResponseBuilder response) {
        return response.header("Cache-Control", "no-store").build();
    }

    private Response failure(RuntimeException e) {
        String incident = UUID.randomUUID().toString();
        LOG.error("A request failed; incident {}", incident, e);
        return problem(new Refusal(Kind.INVALID, "internal", List.of(incident), List.of()), 500);
    }

    /** Goes on with the object in the body, unless it is none, too large, or not of the expected form. */
    <T> Outcome<T> withBody(InputStream stream, Function<Body, Outcome<T>> next) {
        return bytes(stream).then(Exchange::body).then(next);
    }

    private static Outcome<byte[]> bytes(InputStream stream) {
        try {
            byte[] bytes = stream.readNBytes(BODY_LIMIT + 1);
            return bytes.length > BODY_LIMIT
                    ? Outcome.refused(Refusal.of(Kind.INVALID, "body-too-large", String.valueOf(BODY_LIMIT)))
                    : Outcome.done(bytes);
        } catch (IOException e) {
            return Outcome.refused(Refusal.of(Kind.INVALID, "body-unreadable"));
        }
    }

    private static Outcome<Body> body(byte[] bytes) {
        Optional<ObjectNode> object = Json.read(new String(bytes, StandardCharsets.UTF_8));
        return object.isPresent()
                ? Outcome.done(new Body(object.get()))
                : Outcome.refused(Refusal.of(Kind.INVALID, "body-malformed"));
    }

    /** Refuses a body in which something was noted. */
    static <T> Outcome<T> wellFormed(Body body, T value) {
        List<Violation> violations = body.violations();
        return violations.isEmpty() ? Outcome.done(value) : Outcome.refused(Refusal.of(Kind.INVALID, violations));
    }

    Response problem(Refusal refusal) {
        return problem(refusal, statusOf(refusal));
    }

    private Response problem(Refusal refusal, int status) {
        ObjectNode problem = Json.object();
        problem.put("type", PROBLEM_TYPE + refusal.code());
        problem.put("title", reader.text("planner.problem-title." + status, List.of()));
        problem.put("status", status);
        problem.put("code", refusal.code());
        problem.put("detail", text(refusal.code(), refusal.args()));
        problem.set("violations", Json.array(refusal.violations().stream(), this::violation));
        return unstored(Response.status(status).entity(Json.write(problem)).type(PROBLEM));
    }

    private JsonNode violation(Violation violation) {
        return Json.object()
                .put("field", violation.field())
                .put("code", violation.code())
                .put("message", text(violation.code(), violation.args()));
    }

    /** The text of a refusal; pre-flight's findings have theirs under a name of their own. */
    private String text(String code, List<String> args) {
        String key = "planner.refusal." + code;
        String text = reader.text(key, args);
        return text.equals(key) ? reader.text("planner.finding." + code, args) : text;
    }

    private static int statusOf(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> refusal.code().equals("body-too-large") ? 413 : 400;
            case ANONYMOUS -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case UNREADY -> 422;
        };
    }
}
