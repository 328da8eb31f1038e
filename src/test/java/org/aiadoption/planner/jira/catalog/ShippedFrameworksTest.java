package org.aiadoption.planner.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiadoption.planner.domain.framework.Framework;
import org.aiadoption.planner.domain.framework.FrameworkEntry;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.framework.LegalStatus;
import org.aiadoption.planner.domain.template.Phase;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the lists of frameworks promise their readers. */
class ShippedFrameworksTest {

    private static final YamlCatalog CATALOG = new YamlCatalog(id -> Optional.empty());
    private static final Frameworks FRAMEWORKS = CATALOG.frameworks();

    static List<Framework> frameworks() {
        return FRAMEWORKS.all();
    }

    @ParameterizedTest
    @CsvSource({
        "nist-ai-rmf, GOVERN, 19", "nist-ai-rmf, MAP, 18", "nist-ai-rmf, MEASURE, 22", "nist-ai-rmf, MANAGE, 13",
        "nist-ai-600-1, 2., 12", "iso-42001, A., 38", "owasp-llm, LLM, 10", "owasp-ml, ML, 10",
        "owasp-agentic, ASI, 10", "crisp-ml-q, '', 6", "ml-test-score, '', 4", "profile, P, 44",
    })
    void a_list_is_whole(String key, String beginning, int count) {
        assertThat(framework(key).entries())
                .filteredOn(entry -> entry.id().startsWith(beginning))
                .hasSize(count);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void names_are_short(Framework framework) {
        assertThat(framework.entries())
                .filteredOn(entry -> !framework.key().equals("profile"))
                .flatExtracting(FrameworkEntry::name)
                .extracting("byLanguage")
                .allSatisfy(texts -> assertThat(texts.toString()).hasSizeLessThan(160));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void an_edition_says_where_from_and_as_of_when(Framework framework) {
        assertThat(framework.edition().asOf()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(framework.edition().version()).isNotBlank();
        for (Language language : Language.values()) {
            assertThat(framework.edition().licence().in(language)).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void a_law_has_dates_in_order_each_with_its_source(Framework framework) {
        assertThat(framework.dates())
                .allMatch(date -> !date.source().isBlank())
                .isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
        assertThat(framework.naming().law() && framework.dates().isEmpty()).isFalse();
    }

    @Test
    void dates_that_nobody_here_read_in_the_official_journal_are_not_called_published() {
        assertThat(framework("eu-ai-act").dates())
                .filteredOn(date -> date.day().isAfter(LocalDate.of(2026, 8, 2)))
                .extracting("status")
                .containsOnly(LegalStatus.ADOPTED);
    }

    @Test
    void every_trace_of_a_template_is_resolved() {
        assertThat(CATALOG.templates().stream().flatMap(ShippedFrameworksTest::traces))
                .isNotEmpty()
                .allSatisfy(trace -> assertThat(FRAMEWORKS.resolve(trace)).isPresent());
    }

    @Test
    void every_phase_item_check_and_risk_says_where_it_comes_from() {
        for (Template template : CATALOG.templates()) {
            for (Phase phase : template.phases()) {
                assertThat(phase.traces()).as(phase.key()).isNotEmpty();
                assertThat(phase.items()).noneMatch(item -> item.traces().isEmpty());
                assertThat(phase.checks()).noneMatch(check -> check.traces().isEmpty());
            }
            assertThat(template.risks()).noneMatch(risk -> risk.traces().isEmpty());
        }
    }

    private static Stream<String> traces(Template template) {
        Stream<String> ofPhases = template.phases().stream()
                .flatMap(phase -> Stream.of(
                                phase.traces().stream(),
                                phase.items().stream().flatMap(item -> item.traces().stream()),
                                phase.checks().stream().flatMap(check -> check.traces().stream()))
                        .flatMap(traces -> traces));
        return Stream.concat(ofPhases, template.risks().stream().flatMap(risk -> risk.traces().stream()));
    }

    private static Framework framework(String key) {
        return FRAMEWORKS.framework(key).orElseThrow();
    }
}
