package org.aiadoption.planner.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.plan.Outline;
import org.aiadoption.planner.domain.plan.PlannedNode;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.text.Language;
import org.aiadoption.planner.support.PlanBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each shipped template becomes, to the last character. After a wanted change run the tests once with
 * {@code -Dgolden.update=true} and read the difference.
 */
class GoldenOutlineTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src/test/resources/golden");

    static Stream<Arguments> templatesInEachLanguage() {
        return new YamlCatalog(id -> Optional.empty())
                .templates().stream()
                        .flatMap(t -> Stream.of(Language.values()).map(language -> Arguments.of(t, language)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("templatesInEachLanguage")
    void a_template_becomes_what_it_became_before(Template template, Language language) throws IOException {
        String file = template.id().key() + "." + language.tag() + ".txt";
        String text = text(outline(template, language));
        if (UPDATE) {
            Files.writeString(FOLDER.resolve(file), text);
            return;
        }

        assertThat(text).isEqualTo(golden(file));
    }

    private static Outline outline(Template template, Language language) {
        Aim aim = new Aim("Sell more", "conversion", "2 %", "3 %", LocalDate.of(2026, 9, 1));
        return PlanBuilder.aPlan()
                .of(template)
                .in(language)
                .named("Golden plan")
                .aimingAt(aim)
                .with(Role.DATA, "key-data")
                .with(Role.PLAN_LEAD, "key-lead")
                .outline();
    }

    private static String text(Outline outline) {
        StringBuilder text = new StringBuilder();
        for (PlannedNode node : outline.nodes()) {
            text.append(head(node)).append('\n');
            text.append("  ").append(node.text().summary()).append('\n');
            node.text()
                    .description()
                    .lines()
                    .forEach(line -> text.append(indented(line)).append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    private static String head(PlannedNode node) {
        Role role = node.role();
        return String.join(
                " | ",
                node.key(),
                node.kind().code(),
                String.valueOf(node.place().parent()),
                node.span().start() + " to " + node.span().due(),
                role == null ? "no role" : role.key(),
                String.valueOf(node.assignee()),
                node.text().epicName());
    }

    private static String indented(String line) {
        return line.isEmpty() ? "" : "    " + line;
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = GoldenOutlineTest.class.getResourceAsStream("/golden/" + file)) {
            assertThat(in).as("golden file %s", file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
