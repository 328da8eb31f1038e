package org.aiadoption.planner.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.profile.ProfileEntry;
import org.aiadoption.planner.domain.template.Item;
import org.aiadoption.planner.domain.template.Phase;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.template.Wording;
import org.aiadoption.planner.domain.text.Language;
import org.aiadoption.planner.support.PlanBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every phase and item of a shipped template tells those who work through it, in both languages. */
class ShippedPhasesTest {

    private static final YamlCatalog CATALOG = new YamlCatalog(id -> Optional.empty());

    /** Jira's default of {@code jira.text.field.character.limit}. */
    private static final int LONGEST_DESCRIPTION = 32_767;

    /** The technology stack of the profession, from the profile. */
    private static final List<ProfileEntry> STACK = CATALOG.profile().sections().stream()
            .filter(section -> section.key().equals("stack"))
            .findFirst()
            .orElseThrow()
            .entries();

    /** A heading in a description. */
    private enum Heading {
        PURPOSE("Purpose", "Зачем этот этап"),
        ENTRY("Start when", "Когда начинать"),
        EXIT("Close when", "Когда завершать"),
        TASK("What to do", "Что сделать"),
        EVIDENCE("Evidence to keep", "Что сохранить"),
        ACCEPTANCE("Done when", "Готово, когда");

        private final String english;
        private final String russian;

        Heading(String english, String russian) {
            this.english = english;
            this.russian = russian;
        }

        String in(Language language) {
            return language == Language.ENGLISH ? english : russian;
        }
    }

    static List<Template> templates() {
        return CATALOG.templates();
    }

    static Stream<Arguments> templatesInEachLanguage() {
        return templates().stream()
                .flatMap(template -> inEachLanguage(template.id().key(), template));
    }

    static Stream<Arguments> phasesInEachLanguage() {
        return templates().stream()
                .flatMap(template -> template.phases().stream()
                        .flatMap(phase -> inEachLanguage(template.id().key() + " " + phase.key(), phase)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_phase_has_five_to_ten_items_and_at_least_five_checks(Template template) {
        assertThat(template.phases()).allSatisfy(phase -> {
            assertThat(phase.items()).as(phase.key()).hasSizeBetween(5, 10);
            assertThat(phase.checks()).as(phase.key()).hasSizeGreaterThanOrEqualTo(5);
        });
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("phasesInEachLanguage")
    void every_phase_says_what_it_is_for_when_it_begins_and_when_it_ends(String name, Phase phase, Language language) {
        assertThat(Stream.of(Heading.PURPOSE, Heading.ENTRY, Heading.EXIT))
                .allSatisfy(heading -> assertThat(points(phase, heading, language))
                        .as(heading.in(language))
                        .isNotEmpty());
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("phasesInEachLanguage")
    void every_phase_says_that_the_sponsor_decides_at_its_end(String name, Phase phase, Language language) {
        Pattern decision = Pattern.compile(
                language == Language.ENGLISH ? "sponsor.*deci|deci.*sponsor" : "спонсор.*реш|реш.*спонсор",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        assertThat(points(phase, Heading.EXIT, language))
                .anyMatch(point -> decision.matcher(point).find());
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("phasesInEachLanguage")
    void every_item_says_what_to_do_what_to_keep_and_when_it_is_done(String name, Phase phase, Language language) {
        assertThat(phase.items())
                .allSatisfy(item -> assertThat(Stream.of(Heading.TASK, Heading.EVIDENCE, Heading.ACCEPTANCE))
                        .allSatisfy(heading -> assertThat(points(item.wording(), heading, language))
                                .as("%s %s", item.key(), heading.in(language))
                                .isNotEmpty()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_item_has_a_role_of_its_template_and_a_duration(Template template) {
        assertThat(template.phases()).flatExtracting(Phase::items).allSatisfy(item -> {
            assertThat(template.roles()).as(item.key()).contains(item.role());
            assertThat(item.days()).as(item.key()).isPositive();
        });
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("phasesInEachLanguage")
    void every_phase_names_a_tool_of_the_profiles_stack_in_its_items(String name, Phase phase, Language language) {
        assertThat(STACK).hasSize(14);
        assertThat(phase.items().stream().map(item -> text(item.wording(), language)))
                .anyMatch(text -> STACK.stream().anyMatch(tool -> names(text, tool)));
    }

    @Test
    void a_tool_is_not_found_in_another_word() {
        ProfileEntry java = STACK.stream()
                .filter(tool -> tool.ids().contains("P06"))
                .findFirst()
                .orElseThrow();

        assertThat(names("A service in Java.", java)).isTrue();
        assertThat(names("A page with JavaScript.", java)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void the_delivery_phase_has_an_item_on_communication_and_one_on_the_budget(Template template) {
        List<Item> communication = itemsOnDelivery(template, "communication");
        List<Item> budget = itemsOnDelivery(template, "budget");

        assertThat(communication).isNotEmpty();
        assertThat(budget).isNotEmpty();
        if (hasDeliveryPhase(template)) {
            assertThat(budget).doesNotContainAnyElementsOf(communication);
        }
    }

    @Test
    void the_full_template_makes_forty_to_fifty_issues() {
        assertThat(CATALOG.newest("ai-implementation").orElseThrow().issueCount())
                .isBetween(40, 50);
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("templatesInEachLanguage")
    void no_description_is_longer_than_jira_takes(String name, Template template, Language language) {
        String longText = "Aim. ".repeat(50);
        Aim aim = new Aim(longText, longText, longText, longText, LocalDate.of(2026, 9, 1));

        assertThat(PlanBuilder.aPlan()
                        .of(template)
                        .in(language)
                        .aimingAt(aim)
                        .outline()
                        .nodes())
                .allSatisfy(node -> assertThat(node.text().description())
                        .as(node.key())
                        .hasSizeLessThanOrEqualTo(LONGEST_DESCRIPTION));
    }

    private static Stream<Arguments> inEachLanguage(String name, Object thing) {
        return Stream.of(Language.values()).map(language -> Arguments.of(name, thing, language));
    }

    private static List<String> points(Phase phase, Heading heading, Language language) {
        return points(phase.wording().wording(), heading, language);
    }

    /** What is listed under a heading, up to the next one. */
    private static List<String> points(Wording wording, Heading heading, Language language) {
        return wording.description()
                .in(language)
                .lines()
                .dropWhile(line -> !line.equals("h3. " + heading.in(language)))
                .skip(1)
                .takeWhile(line -> !line.startsWith("h3. "))
                .filter(line -> line.startsWith("* "))
                .toList();
    }

    private static String text(Wording wording, Language language) {
        return wording.summary().in(language) + "\n" + wording.description().in(language);
    }

    private static boolean names(String text, ProfileEntry tool) {
        String name = tool.text().in(Language.ENGLISH);
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                .matcher(text)
                .find();
    }

    /** The mini-project has four phases and one item for both; in the others E3 is about delivery. */
    private static boolean hasDeliveryPhase(Template template) {
        return template.phases().size() == 5;
    }

    private static List<Item> itemsOnDelivery(Template template, String topic) {
        return template.phases().stream()
                .filter(phase -> !hasDeliveryPhase(template) || phase.key().equals("E3"))
                .flatMap(phase -> phase.items().stream())
                .filter(item -> item.wording()
                        .summary()
                        .in(Language.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .contains(topic))
                .toList();
    }
}
