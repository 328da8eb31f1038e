package org.aiadoption.planner.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aiadoption.planner.domain.profile.Profile;
import org.aiadoption.planner.domain.profile.ProfileEntry;
import org.aiadoption.planner.domain.profile.ProfileSection;
import org.aiadoption.planner.domain.risk.Check;
import org.aiadoption.planner.domain.template.Item;
import org.aiadoption.planner.domain.template.Phase;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.text.Language;
import org.aiadoption.planner.domain.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped files promise their readers. */
class ShippedCatalogTest {

    private static final YamlCatalog CATALOG = new YamlCatalog(id -> Optional.empty());
    private static final Pattern PLACEHOLDER = Pattern.compile("%([a-z]+)%");
    private static final Set<String> KNOWN_PLACEHOLDERS =
            Set.of("name", "goal", "metric", "baseline", "target", "project", "owner", "start", "readout");

    static List<Template> templates() {
        return CATALOG.templates();
    }

    static Stream<Phase> phases() {
        return templates().stream().flatMap(template -> template.phases().stream());
    }

    @Test
    void offers_the_full_template_first() {
        assertThat(templates())
                .extracting(template -> template.id().key())
                .containsExactly(
                        "ai-implementation",
                        "ecommerce-recommender",
                        "learner-roadmap",
                        "genai-assistant",
                        "ai-agent",
                        "bought-ai-system");
    }

    @Test
    void the_full_template_has_the_five_steps_of_the_roadmap() {
        Template template = CATALOG.newest("ai-implementation").orElseThrow();

        assertThat(template.phases()).extracting(Phase::key).containsExactly("E1", "E2", "E3", "E4", "E5");
        assertThat(CATALOG.profile().roadmap())
                .extracting(ProfileEntry::marker)
                .containsExactly("E1", "E2", "E3", "E4", "E5");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_learner_takes_the_steps_of_the_roadmap_as_they_stand(Language language) {
        Template template = CATALOG.newest("learner-roadmap").orElseThrow();
        List<String> steps = CATALOG.profile().roadmap().stream()
                .map(entry -> entry.text().in(language))
                .toList();

        assertThat(template.phases())
                .extracting(phase -> phase.wording().step().in(language).replaceFirst("^\\S+ \\d\\. ", ""))
                .containsExactlyElementsOf(steps);
    }

    @Test
    void the_learner_is_asked_for_earlier_work_and_told_that_it_is_for_later() {
        Template template = CATALOG.newest("learner-roadmap").orElseThrow();
        List<Item> first = template.phases().get(0).items();

        assertThat(first.get(0).traces()).contains("profile:P36");
        assertThat(first.get(1).traces()).contains("profile:P38");
    }

    @Test
    void the_template_for_assistants_meets_every_risk_that_owasp_and_nist_name_for_generative_models() {
        Template template = CATALOG.newest("genai-assistant").orElseThrow();

        assertThat(tracesOfItems(template))
                .containsAll(IntStream.rangeClosed(1, 10)
                        .mapToObj("owasp-llm:LLM%02d"::formatted)
                        .toList())
                .containsAll(IntStream.rangeClosed(1, 12)
                        .mapToObj("nist-ai-600-1:2.%d"::formatted)
                        .toList());
    }

    @Test
    void the_template_for_agents_meets_every_risk_that_owasp_names_for_them() {
        Template template = CATALOG.newest("ai-agent").orElseThrow();

        assertThat(tracesOfItems(template))
                .containsAll(IntStream.rangeClosed(1, 10)
                        .mapToObj("owasp-agentic:ASI%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("phases")
    void every_phase_has_two_mandatory_checks(Phase phase) {
        assertThat(phase.checks()).filteredOn(Check::mandatory).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("phases")
    void every_description_of_a_phase_opens_with_its_step(Phase phase) {
        for (Language language : Language.values()) {
            assertThat(phase.wording().wording().description().in(language))
                    .startsWith(phase.wording().step().in(language));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void the_first_four_risks_are_the_cons_of_the_profile(Template template) {
        List<String> cons = section(5).entries().stream()
                .map(entry -> "profile:" + entry.ids().get(0))
                .toList();

        assertThat(cons).hasSize(4);
        for (int i = 0; i < cons.size(); i++) {
            assertThat(template.risks().get(i).traces()).contains(cons.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void each_con_is_watched_by_a_check(Template template) {
        Set<String> watched = new TreeSet<>();
        template.phases().forEach(p -> p.checks().forEach(c -> c.risk().ifPresent(watched::add)));

        assertThat(watched)
                .containsAll(template.risks().stream()
                        .limit(4)
                        .map(risk -> risk.key())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void russian_texts_are_russian(Template template) {
        Pattern cyrillic = Pattern.compile("\\p{IsCyrillic}");

        assertThat(texts(template))
                .filteredOn(text -> !text.in(Language.ENGLISH).equals("%name%"))
                .allMatch(text -> cyrillic.matcher(text.in(Language.RUSSIAN)).find())
                .noneMatch(text -> cyrillic.matcher(text.in(Language.ENGLISH)).find());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_placeholder_is_known(Template template) {
        assertThat(texts(template)).allSatisfy(text -> {
            for (Language language : Language.values()) {
                assertThat(PLACEHOLDER.matcher(text.in(language)).results().map(m -> m.group(1)))
                        .isSubsetOf(KNOWN_PLACEHOLDERS);
            }
        });
    }

    @Test
    void the_profile_has_its_ten_sections_in_order() {
        assertThat(CATALOG.profile().sections())
                .extracting(ProfileSection::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void the_profile_keeps_every_piece_of_its_source() throws IOException {
        Set<String> kept = new TreeSet<>(List.of("P00"));
        Profile profile = CATALOG.profile();
        profile.sections().forEach(section -> section.entries().forEach(entry -> kept.addAll(entry.ids())));
        profile.roadmap().forEach(entry -> kept.addAll(entry.ids()));

        assertThat(kept)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 43)
                        .mapToObj("P%02d"::formatted)
                        .toList());
        assertThat(text("profile")).contains("titleIds: [P00]");
    }

    @Test
    void the_author_speaks_in_the_last_two_sections_only() {
        assertThat(CATALOG.profile().sections())
                .filteredOn(ProfileSection::authorsNote)
                .extracting(ProfileSection::number)
                .containsExactly(9, 10);
    }

    @Test
    void the_video_is_the_only_address_outside() {
        assertThat(CATALOG.profile().sections())
                .flatExtracting(ProfileSection::entries)
                .extracting(ProfileEntry::url)
                .filteredOn(Objects::nonNull)
                .containsExactly("https://www.youtube.com/shorts/eYI4-Z3LV7g");
    }

    private static Set<String> tracesOfItems(Template template) {
        Set<String> traces = new TreeSet<>();
        template.phases().forEach(phase -> phase.items().forEach(item -> traces.addAll(item.traces())));
        return traces;
    }

    private static ProfileSection section(int number) {
        return CATALOG.profile().sections().get(number - 1);
    }

    private static List<LocalizedText> texts(Template template) {
        Stream<LocalizedText> ofPhases = template.phases().stream()
                .flatMap(phase -> Stream.of(
                        phase.wording().step(),
                        phase.wording().name(),
                        phase.wording().wording().summary(),
                        phase.wording().wording().description()));
        Stream<LocalizedText> ofItems = template.phases().stream()
                .flatMap(phase -> phase.items().stream())
                .map(Item::wording)
                .flatMap(wording -> Stream.of(wording.summary(), wording.description()));
        Stream<LocalizedText> ofChecks = template.phases().stream()
                .flatMap(phase -> phase.checks().stream())
                .flatMap(check -> Stream.of(check.text(), check.why()));
        Stream<LocalizedText> ofRisks =
                template.risks().stream().flatMap(r -> Stream.of(r.name(), r.text(), r.treatment()));
        Stream<LocalizedText> ofRoot =
                Stream.of(template.root().summary(), template.root().description());
        return Stream.of(ofRoot, ofPhases, ofItems, ofChecks, ofRisks)
                .flatMap(texts -> texts)
                .toList();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = YamlCatalog.class.getResourceAsStream("/catalog/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
