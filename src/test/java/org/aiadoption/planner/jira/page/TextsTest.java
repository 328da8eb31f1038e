package org.aiadoption.planner.jira.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.risk.CheckState;
import org.aiadoption.planner.domain.template.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the planner can answer has a text, in each language. */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/aiadoption/planner");

    /** In the use cases a word with hyphens is always a code: of a refusal, a finding or a problem. */
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    private static final Pattern FINDING = Pattern.compile("Finding\\.of\\(\\s*Severity\\.\\w+,\\s*\"([a-z-]+)\"");
    private static final Pattern PROBLEM = Pattern.compile("Problem\\.of\\(\\s*\"([a-z-]+)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\$t\\.([a-zA-Z]+)");

    @ParameterizedTest
    @ValueSource(strings = {"", "ru"})
    void every_code_of_the_use_cases_has_a_text(String language) {
        ResourceBundle texts = texts(language);

        assertThat(codes(CODE))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(Stream.of("refusal", "finding", "problem", "fallback"))
                        .as(code)
                        .anyMatch(kind -> texts.containsKey("planner." + kind + "." + code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ru"})
    void every_finding_says_what_is_wrong_and_how_to_mend_it(String language) {
        Set<String> findings = codes(FINDING);
        Stream.of("create", "schedule", "link", "assign")
                .forEach(action -> findings.add("permission-missing-" + action));

        assertThat(texts(language).keySet())
                .containsAll(
                        findings.stream().map(code -> "planner.finding." + code).toList())
                .containsAll(findings.stream()
                        .map(code -> "planner.finding." + code + ".remedy")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ru"})
    void every_problem_has_a_text(String language) {
        assertThat(texts(language).keySet())
                .containsAll(codes(PROBLEM).stream()
                        .map(code -> "planner.problem." + code)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ru"})
    void every_state_and_role_has_a_name(String language) {
        Stream<String> names = Stream.of(
                        Stream.of(PlanState.values()).map(s -> "plan-state." + s.code()),
                        Stream.of(NodeState.values()).map(s -> "node-state." + s.code()),
                        Stream.of(CheckState.values()).map(s -> "check-state." + s.code()),
                        Stream.of(Role.values()).map(r -> "role." + r.key()),
                        Stream.of(Role.values()).map(r -> "role-help." + r.key()))
                .flatMap(all -> all);

        assertThat(texts(language).keySet())
                .containsAll(names.map(name -> "planner." + name).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan-list common,list",
                "plan-page common,plan,repair,checklist",
                "checklists common,plan,checklist",
                "checklists common,issue,checklist",
                "issue-plan common,issue,checklist",
                "create-plan common,create",
                "administration common,admin,repair",
                "profile common,profile"
            })
    void every_text_that_a_template_shows_is_in_the_sections_its_page_takes(String templateAndSections) {
        String[] parts = templateAndSections.split(" ", 2);
        Set<String> there = texts("").keySet().stream()
                .filter(key -> Stream.of(parts[1].split(",")).anyMatch(s -> key.startsWith("planner." + s + ".")))
                .map(key -> key.substring(key.indexOf('.', "planner.".length()) + 1))
                .collect(Collectors.toSet());

        assertThat(there).containsAll(found(IN_TEMPLATE, Path.of("src/main/resources/templates", parts[0] + ".vm")));
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "i18n.planner",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> codes(Pattern pattern) {
        Set<String> codes = new TreeSet<>();
        List.of("application", "domain").forEach(part -> {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(part))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> pattern != CODE || part.equals("application"))
                        .forEach(file -> codes.addAll(found(pattern, file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return codes;
    }

    private static List<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
