package org.aiadoption.planner.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the catalogue names the schema that editors check it by, and keeps to it. */
class SchemaTest {

    private static final String HEAD = "# yaml-language-server: $schema=";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static List<Path> files() {
        return CatalogTexts.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_keeps_to_the_schema_it_names(Path file) throws IOException {
        assertThat(faults(schemaOf(file), json(file))).isEmpty();
    }

    @Test
    void a_pack_without_its_russian_is_found() throws IOException {
        assertBroken(pack -> ((ObjectNode) pack.at("/phases/0/name")).remove("ru"), "/phases/0/name");
    }

    @Test
    void a_misspelt_key_is_found() throws IOException {
        assertBroken(pack -> ((ObjectNode) pack.at("/phases/0/items/0")).put("dais", 2), "/phases/0/items/0");
    }

    @Test
    void a_summary_longer_than_jira_takes_is_found() throws IOException {
        assertBroken(
                pack -> ((ObjectNode) pack.at("/phases/0/items/0/summary")).put("en", "x".repeat(256)),
                "/phases/0/items/0/summary/en");
    }

    private static void assertBroken(Consumer<JsonNode> change, String place) throws IOException {
        Path file = CatalogTexts.FOLDER.resolve("ai-implementation.yaml");
        JsonNode pack = json(file);
        change.accept(pack);

        assertThat(faults(schemaOf(file), pack))
                .extracting(message -> message.getInstanceLocation().toString())
                .contains(place.replaceAll("/(\\d+)", "[$1]").replace('/', '.').replaceFirst("^", "\\$"));
    }

    private static Set<ValidationMessage> faults(JsonSchema schema, JsonNode document) {
        return schema.validate(document);
    }

    private static JsonSchema schemaOf(Path file) throws IOException {
        String head = Files.readAllLines(file).get(0);
        assertThat(head).startsWith(HEAD);
        Path schema = file.resolveSibling(head.substring(HEAD.length()));
        return SCHEMAS.getSchema(Files.readString(schema));
    }

    private static JsonNode json(Path file) {
        return new ObjectMapper().valueToTree(CatalogTexts.document(file));
    }
}
