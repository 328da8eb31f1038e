package org.aiadoption.planner.jira.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.aiadoption.planner.domain.framework.Framework;
import org.aiadoption.planner.domain.framework.Framework.Edition;
import org.aiadoption.planner.domain.framework.Framework.Naming;
import org.aiadoption.planner.domain.framework.FrameworkEntry;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.template.Item;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.text.Language;
import org.aiadoption.planner.domain.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {

    private static final Frameworks KNOWN = new Frameworks(List.of(new Framework(
            "profile",
            new Naming(LocalizedText.of("Profile", "Профиль"), LocalizedText.of("Profile", "Профиль"), false),
            new Edition("1", "", LocalizedText.of("Ours", "Наш"), LocalDate.EPOCH),
            List.of(new FrameworkEntry("P01", LocalizedText.of("Duties", "Обязанности"), true)),
            List.of())));

    private static final String SOUND = """
            template: sample
            version: 3
            asOf: 2026-11-23
            name: {en: Name, ru: Имя}
            purpose: {en: Purpose, ru: Цель}
            audience: {en: Audience, ru: Кому}
            roles: [data, risk]
            root:
              summary: {en: "%name%", ru: "%name%"}
              description: {en: Root, ru: Корень}
            phases:
              - key: E1
                step: {en: Step 1, ru: Шаг 1}
                name: {en: First, ru: Первый}
                summary: {en: Summary, ru: Сводка}
                description: {en: "Step 1. Go", ru: "Шаг 1. Вперёд"}
                after: []
                traces: ["profile:P01"]
                items:
                  - key: E1.1
                    summary: {en: Item, ru: Дело}
                    description: {en: Do, ru: Делать}
                    role: data
                    days: 2
                    after: []
                    traces: []
                checks:
                  - key: E1-C1
                    text: {en: Done?, ru: Готово?}
                    why: {en: Because, ru: Потому}
                    mandatory: true
                    risk: R1
                    traces: []
            risks:
              - key: R1
                name: {en: Risk, ru: Риск}
                text: {en: Text, ru: Текст}
                treatment: {en: Treat, ru: Меры}
                traces: []
            """;

    @Test
    void reads_a_sound_file() {
        Template template = TemplateReader.read("sample.yaml", SOUND, KNOWN);

        assertThat(template.id()).hasToString("sample:3");
        assertThat(template.about().asOf()).isEqualTo("2026-11-23");
        assertThat(template.roles()).containsExactly(Role.DATA, Role.RISK);
        Item item = template.phases().get(0).items().get(0);
        assertThat(item.days()).isEqualTo(2);
        assertThat(item.wording().summary().in(Language.RUSSIAN)).isEqualTo("Дело");
        assertThat(template.check("E1-C1").orElseThrow().risk()).contains("R1");
        assertThat(template.phases().get(0).traces()).containsExactly("profile:P01");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '→',
            value = {
                "days: 2 → days: two → phases[0].items[0].days: give a whole number",
                "days: 2 → days: 0 → E1.1.days: 0; give 1 to 250 working days",
                "days: 2 → dais: 2 → phases[0].items[0]: unknown key `dais`",
                "role: data → role: wizard → phases[0].items[0].role: there is no role `wizard`",
                "mandatory: true → mandatory: maybe → phases[0].checks[0].mandatory: give true or false",
                "asOf: 2026-11-23 → asOf: yesterday → asOf: give a day",
                "version: 3 → version: 0 → version: count versions from 1",
                "template: sample → template: Sample! → template: a key has up to 60 small letters",
                "name: {en: First, ru: Первый} → name: {en: First} → phases[0].name.ru: give a text",
                "name: {en: First, ru: Первый} → name: First → phases[0].name.en: give a text",
                "name: {en: First, ru: Первый} → name: {en: F, ru: П, de: E} → phases[0].name: unknown key `de`",
                "key: E1.1 → key: 11 → phases[0].items[0].key: give a text",
                "roles: [data, risk] → roles: data → roles: give a list",
                "risk: R1 → risk: R2 → E1-C1.risk: R2 is not among the template's risks",
                "profile:P01 → profile:P99 → phases[0].traces[0]: `profile` has no entry of that id; correct it",
                "profile:P01 → nist:1 → phases[0].traces[0]: there is no framework `nist`; use one of profile",
                "after: [] → after: [E9] → E1.after: E9 is no earlier phase",
                "after: [] → after: E0 → phases[0].after: give a list",
                "key: E1-C1 → key: E1.1 → E1.1: the key is used twice",
                "key: E1.1 → key: e1 → e1: a key starts with a capital",
                "key: E1.1 → key: E1 1 → E1 1: a key starts with a capital",
                "roles: [data, risk] → roles: [risk] → E1.1.role: data is not among the template's roles",
                "traces: [] → traces: profile → phases[0].items[0].traces: give a list",
                "en: Item → en: '' → phases[0].items[0].summary.en: give a text",
                "en: Item → en: 7 → phases[0].items[0].summary.en: give a text",
                "en: Item → en: null → phases[0].items[0].summary.en: give a text",
                "version: 3 → version: 99999999999 → version: give a whole number",
                "Step 1. Go → Go → E1.description.en: open it with the step",
            })
    void names_file_place_and_remedy(String sound, String broken, String defect) {
        assertThat(SOUND).contains(sound);

        CatalogBroken failure = failure(SOUND.replace(sound, broken));

        assertThat(failure.defects())
                .anyMatch(found -> found.matches("line \\d+: .*") && found.contains(": " + defect));
        assertThat(failure).hasMessageStartingWith("sample.yaml: ");
    }

    @ParameterizedTest(name = "{1} → line {2}")
    @CsvSource({
        "days: 2, days: two, 24",
        "days: 2, days: 0, 20",
        "mandatory: true, mandatory: 1, 31",
        "profile:P01, x, 18"
    })
    void names_the_line(String sound, String broken, int line) {
        assertThat(failure(SOUND.replace(sound, broken)).defects()).allMatch(found -> found.startsWith("line " + line));
    }

    @Test
    void names_a_circle_of_items_and_a_summary_that_jira_would_refuse() {
        String second = """
                  - key: E1.2
                    summary: {en: %s, ru: Дело}
                    description: {en: Do, ru: Делать}
                    role: data
                    days: 2
                    after: [E1.1]
                checks:
            """.formatted("x".repeat(256));
        String broken = SOUND.replaceFirst("days: 2\\n        after: \\[]", "days: 2\n        after: [E1.2]")
                .replaceFirst(" {4}checks:\\n", second);

        assertThat(failure(broken).defects())
                .anyMatch(found -> found.matches("line 12: E1.items: some wait for each other in a circle.*"))
                .anyMatch(found -> found.matches("line 2\\d: E1.2.summary: give 1 to 255 characters"));
    }

    @Test
    void names_what_is_missing_altogether() {
        assertThat(failure("template: sample").defects())
                .anyMatch(found -> found.equals("line 1: phases: give a list"))
                .anyMatch(found -> found.equals("line 1: root.summary.en: give a text"))
                .allMatch(found -> found.startsWith("line 1: "));
    }

    @Test
    void takes_any_trace_of_a_template_that_plans_already_have() {
        Template kept = TemplateReader.readKept("kept.yaml", SOUND.replace("profile:P01", "gone:1"));

        assertThat(kept.phases().get(0).traces()).containsExactly("gone:1");
    }

    @Test
    void names_all_defects_at_once() {
        String broken = SOUND.replace("days: 2", "days: two").replace("mandatory: true", "mandatory: 1");

        assertThat(failure(broken).defects()).hasSize(2);
    }

    private static CatalogBroken failure(String yaml) {
        return catchThrowableOfType(CatalogBroken.class, () -> TemplateReader.read("sample.yaml", yaml, KNOWN));
    }
}
