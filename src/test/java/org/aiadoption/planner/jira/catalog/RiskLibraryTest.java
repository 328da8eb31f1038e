package org.aiadoption.planner.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.domain.library.LibraryRisk;
import org.aiadoption.planner.domain.risk.Check;
import org.aiadoption.planner.domain.risk.Risk;
import org.aiadoption.planner.domain.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The risk library, and what is said of one that is broken. */
class RiskLibraryTest {

    private static final YamlCatalog CATALOG = new YamlCatalog(id -> Optional.empty());

    private static final String SOUND = """
            library: risks
            version: 1
            asOf: 2026-11-26
            risks:
              - key: R-ONE
                name: {en: One, ru: Один}
                cause: {en: Cause, ru: Причина}
                event: {en: Event, ru: Событие}
                effect: {en: Effect, ru: Последствие}
                likelihood: 3
                impact: 4
                reason: {en: Reason, ru: Довод}
                treatments:
                  - {en: Treat, ru: Меры}
                owner: risk
                phase: E1
                gate: E5
                packs: [sample]
                traces: ["profile:P01"]
            """;

    static List<Template> templates() {
        return CATALOG.templates();
    }

    /** Their phases are the steps of the roadmap, as those of the library are. */
    static List<Template> templatesOfFivePhases() {
        return templates().stream()
                .filter(template -> template.phases().size() == 5)
                .toList();
    }

    @Test
    void has_at_least_thirty_two_risks() {
        assertThat(CATALOG.risks()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void begins_with_the_cons_of_the_profile() {
        assertThat(CATALOG.risks().subList(0, 4))
                .extracting(LibraryRisk::key)
                .containsExactly("R-SKILL", "R-ACCT", "R-COORD", "R-UNCERT");
        for (int i = 0; i < 4; i++) {
            assertThat(CATALOG.risks().get(i).traces()).contains("profile:P" + (27 + i));
        }
    }

    @Test
    void rates_its_risks_differently() {
        assertThat(CATALOG.risks().stream().map(risk -> risk.rating().level()).distinct())
                .hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void lists_a_pack_with_each_risk_that_the_pack_tells(Template template) {
        List<String> told = template.risks().stream().map(Risk::key).toList();

        assertThat(CATALOG.risks())
                .filteredOn(risk -> told.contains(risk.key()))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(risk -> assertThat(risk.handling().packs())
                        .as(risk.key())
                        .contains(template.id().key()));
    }

    @Test
    void begins_to_treat_a_risk_before_it_is_judged() {
        assertThat(CATALOG.risks())
                .allSatisfy(risk -> assertThat(risk.handling().phase())
                        .as(risk.key())
                        .isLessThanOrEqualTo(risk.handling().gate()));
    }

    @ParameterizedTest
    @MethodSource("templatesOfFivePhases")
    void begins_to_treat_a_risk_no_later_than_a_template_checks_it(Template template) {
        Map<String, String> firstCheck = phasesOfFirstChecks(template);

        assertThat(CATALOG.risks())
                .filteredOn(risk -> firstCheck.containsKey(risk.key()))
                .allSatisfy(risk -> assertThat(risk.handling().phase())
                        .as(risk.key())
                        .isLessThanOrEqualTo(firstCheck.get(risk.key())));
    }

    @ParameterizedTest
    @MethodSource("templatesOfFivePhases")
    void a_template_checks_a_risk_no_later_than_it_is_judged(Template template) {
        Map<String, String> firstCheck = phasesOfFirstChecks(template);
        List<String> told = template.risks().stream().map(Risk::key).toList();

        assertThat(CATALOG.risks())
                .filteredOn(risk -> told.contains(risk.key()))
                .allSatisfy(risk -> assertThat(firstCheck.get(risk.key()))
                        .as(risk.key())
                        .isNotNull()
                        .isLessThanOrEqualTo(risk.handling().gate()));
    }

    @ParameterizedTest
    @MethodSource("templatesOfFivePhases")
    void a_template_must_check_what_a_pilot_can_bring_about_before_it_opens(Template template) {
        List<String> risks = List.of("R-REG", "R-OVERSIGHT", "R-INCIDENT");
        Set<String> checked = template.phases().stream()
                .limit(4)
                .flatMap(phase -> phase.checks().stream())
                .filter(Check::mandatory)
                .flatMap(check -> check.risk().stream())
                .collect(Collectors.toSet());

        assertThat(template.risks())
                .extracting(Risk::key)
                .filteredOn(risks::contains)
                .allMatch(checked::contains);
    }

    @ParameterizedTest(name = "{1} → {2}")
    @CsvSource(
            delimiter = '→',
            value = {
                "likelihood: 3 → likelihood: 6 → line 10: risks[0].likelihood: give 1 to 5",
                "impact: 4 → impact: much → line 11: risks[0].impact: give a whole number",
                "owner: risk → owner: boss → line 15: risks[0].owner: there is no role `boss`",
                "gate: E5 → gate: E9 → line 17: risks[0].gate: there is no step `E9`",
                "profile:P01 → profile:P99 → line 19: risks[0].traces[0]: `profile` has no entry of that id",
                "ru: Довод → de: Grund → line 12: risks[0].reason.ru: give a text",
            })
    void names_line_place_and_remedy(String sound, String broken, String defect) {
        String yaml = SOUND.replace(sound, broken);

        CatalogBroken failure = catchThrowableOfType(
                CatalogBroken.class, () -> RiskLibraryReader.read("risks.yaml", yaml, CATALOG.frameworks()));

        assertThat(failure.file()).isEqualTo("risks.yaml");
        assertThat(failure.defects()).anyMatch(found -> found.startsWith(defect));
    }

    private static Map<String, String> phasesOfFirstChecks(Template template) {
        Map<String, String> first = new HashMap<>();
        template.phases()
                .forEach(phase -> phase.checks()
                        .forEach(check -> check.risk().ifPresent(risk -> first.putIfAbsent(risk, phase.key()))));
        return first;
    }
}
