package org.aiadoption.host.restapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.ws.rs.Consumes;
import javax.ws.rs.Produces;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;
import javax.ws.rs.ext.MessageBodyWriter;
import org.jspecify.annotations.Nullable;

/** JSON bodies, read with Jira's refusals and written from maps and lists. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class Json implements ContainerRequestFilter, MessageBodyReader<JsonNode>, MessageBodyWriter<Object> {
    /** What the answers of all resources are sent as. */
    static final String TYPE = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    /** Jira itself knows no limit; a proxy before it does. */
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Where the parser stands, in words that name its classes. */
    private static final Pattern LOCATION = Pattern.compile("\\s*\\(?(start marker )?at \\[Source.*", Pattern.DOTALL);

    private final ObjectMapper mapper = new ObjectMapper();

    @Context
    private @Nullable ResourceInfo target;

    /** A text or number of an object; absent, null and of another type are the same. */
    static Optional<String> text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isTextual() || value.isNumber() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** The number that a text is, or one that nothing has as its id. */
    static long id(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** A method that takes a body is not called without one. */
    @Override
    public void filter(ContainerRequestContext request) {
        boolean takesOne = target != null
                && target.getResourceMethod() != null
                && Arrays.stream(target.getResourceMethod().getParameterTypes())
                        .anyMatch(JsonNode.class::isAssignableFrom);
        if (takesOne && !request.hasEntity()) {
            throw nothing();
        }
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return JsonNode.class.isAssignableFrom(type);
    }

    @Override
    public JsonNode readFrom(
            Class<JsonNode> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw RestRefusal.of(413, "The request is larger than " + MOST_BYTES + " bytes.");
        }
        JsonNode body = parse(bytes);
        if (body.isMissingNode()) {
            throw nothing();
        }
        if (type == (Class<?>) ObjectNode.class && !body.isObject()) {
            throw RestRefusal.of(400, "Can not deserialize instance: a JSON object is expected.");
        }
        return body;
    }

    private static RestRefusal nothing() {
        return RestRefusal.of(400, "No content to map due to end-of-input");
    }

    private JsonNode parse(byte[] bytes) throws IOException {
        try {
            return mapper.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw RestRefusal.of(400, LOCATION.matcher(e.getOriginalMessage()).replaceFirst(""));
        } catch (CharConversionException e) {
            throw RestRefusal.of(400, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Map.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Cache-Control", "no-cache, no-store, no-transform");
        mapper.writeValue(out, value);
    }
}
