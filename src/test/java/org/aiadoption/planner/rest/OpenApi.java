package org.aiadoption.planner.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/** The planner's own description of its interface, against which every answer is held. */
final class OpenApi {

    private static final URI DOCUMENT = URI.create("urn:planner-openapi");
    private static final OpenApi PACKAGED = read();

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonNode document;
    private final Validator validator;

    private OpenApi(String text) throws JsonProcessingException {
        this.document = mapper.readTree(text);
        this.validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory(mapper))
                .createValidator();
        ObjectNode schemas = mapper.createObjectNode();
        schemas.put("$id", DOCUMENT.toString());
        schemas.set("components", document.path("components"));
        validator.registerSchema(DOCUMENT, schemas);
    }

    /** The document that the plugin serves. */
    static OpenApi packaged() {
        return PACKAGED;
    }

    private static OpenApi read() {
        try (InputStream stream = OpenApi.class.getResourceAsStream("/openapi/openapi.json")) {
            return new OpenApi(new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the document promises an answer of this status, type and shape to such a request. */
    void accepts(String method, String path, Reply reply) {
        String call = method + " " + path + " -> " + reply.status();
        JsonNode operation = operation(method, path).orElseThrow(() -> new AssertionError(call + " is undocumented"));
        JsonNode response = operation.path("responses").path(String.valueOf(reply.status()));
        Assertions.assertThat(response.isObject())
                .as(call + " is documented: " + reply.text())
                .isTrue();
        String type = reply.header("Content-Type").replaceAll(";.*", "");
        JsonNode schema = response.path("content").path(type).path("schema");
        Assertions.assertThat(schema.isObject())
                .as(call + " as " + type + " is documented")
                .isTrue();
        Validator.Result result = validate(schema, reply.json());
        Assertions.assertThat(result.isValid())
                .as(() -> call + ": "
                        + result.getErrors().stream()
                                .map(e -> e.getInstanceLocation() + " " + e.getError())
                                .toList())
                .isTrue();
    }

    private Validator.Result validate(JsonNode schema, JsonNode answer) {
        String absolute = schema.toString().replace("\"#/components", "\"" + DOCUMENT + "#/components");
        URI id = validator.registerSchema(absolute);
        return validator.validate(id, answer);
    }

    private Optional<JsonNode> operation(String method, String path) {
        return document.path("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]*}", "[^/]+")))
                .map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject)
                .reduce((first, second) -> second);
    }
}
