package org.aiadoption.planner.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guard that nobody has seen fail guards nothing: each rule is shown one violation. */
class GuardsProveThemselvesTest {
    @TempDir
    private Path folder;

    private Seed seed;

    @BeforeEach
    void seed_a_code_base_in_order() {
        seed = new Seed(folder)
                .with("org.aiadoption.planner.domain.plan.Plan", "public record Plan(String name) {}")
                .with(
                        "org.aiadoption.planner.application.port.Plans",
                        "public interface Plans { org.aiadoption.planner.domain.plan.Plan find(); }")
                .with(
                        "org.aiadoption.planner.application.ShowPlan",
                        "public record ShowPlan(org.aiadoption.planner.application.port.Plans plans) {}")
                .with("org.aiadoption.planner.jira.catalog.Pack", "public class Pack {}")
                .with("org.aiadoption.planner.jira.panel.Panel", "public class Panel {}")
                .with(
                        "org.aiadoption.planner.jira.wiring.Wiring",
                        "public class Wiring { org.aiadoption.planner.jira.panel.Panel panel; }")
                .with("org.aiadoption.host.Host", "public class Host {}");
    }

    @Test
    void a_code_base_in_order_breaks_no_rule() {
        assertThat(broken(DependencyRules.domainIsPlainJava())).isFalse();
        assertThat(broken(DependencyRules.applicationUsesTheDomainOnly())).isFalse();
        assertThat(broken(DependencyRules.portsKnowNoUseCase())).isFalse();
        assertThat(broken(DependencyRules.adaptersDoNotKnowEachOther())).isFalse();
        assertThat(broken(DependencyRules.adaptersUseOnlyWhatJiraGivesAndTheJarHolds()))
                .isFalse();
        assertThat(broken(DependencyRules.entitiesStayInPersistence())).isFalse();
        assertThat(broken(DependencyRules.injectIsForRestResources())).isFalse();
        assertThat(broken(DependencyRules.timeComesFromAnInjectedClock())).isFalse();
        assertThat(broken(DependencyRules.seedingKnowsNoTimeOfDay())).isFalse();
        assertThat(broken(DependencyRules.pluginAndHostShareNothing())).isFalse();
        assertThat(broken(DependencyRules.packagesFormNoCycle())).isFalse();
        assertThat(broken(DependencyRules.namesSayWhatAThingIs())).isFalse();
        assertThat(DependencyRules.tooManyFilesTouchTheHostApi(seed.compiled())).isEmpty();
        assertThat(seed.compiledAlone()).isEmpty();
    }

    @Test
    void the_core_alone_does_not_compile_with_a_host_type_even_inline() {
        seed.with(
                "org.aiadoption.planner.domain.plan.Leak",
                "class Leak { String of(com.atlassian.jira.project.Project project) { return project.getKey(); } }");

        assertThat(seed.compiledAlone()).contains("com.atlassian.jira.project does not exist");
    }

    @Test
    void domain_uses_an_adapter_that_has_no_host_type() {
        seed.with(
                "org.aiadoption.planner.domain.plan.Leak",
                "class Leak { org.aiadoption.planner.jira.catalog.Pack pack; }");

        assertThat(broken(DependencyRules.domainIsPlainJava())).isTrue();
    }

    @Test
    void domain_uses_a_bundled_library() {
        seed.with(
                "org.aiadoption.planner.domain.plan.Leak",
                "class Leak { com.fasterxml.jackson.databind.ObjectMapper json; }");

        assertThat(broken(DependencyRules.domainIsPlainJava())).isTrue();
    }

    @Test
    void application_uses_an_adapter() {
        seed.with(
                "org.aiadoption.planner.application.Leak",
                "class Leak { org.aiadoption.planner.jira.catalog.Pack pack; }");

        assertThat(broken(DependencyRules.applicationUsesTheDomainOnly())).isTrue();
    }

    @Test
    void port_uses_a_use_case() {
        seed.with(
                "org.aiadoption.planner.application.port.Leak",
                "interface Leak { org.aiadoption.planner.application.ShowPlan show(); }");

        assertThat(broken(DependencyRules.portsKnowNoUseCase())).isTrue();
        assertThat(broken(DependencyRules.packagesFormNoCycle())).isTrue();
    }

    @Test
    void one_adapter_uses_another() {
        seed.with(
                "org.aiadoption.planner.jira.rest.Leak",
                "class Leak { org.aiadoption.planner.jira.catalog.Pack pack; }");

        assertThat(broken(DependencyRules.adaptersDoNotKnowEachOther())).isTrue();
    }

    @Test
    void an_adapter_uses_the_composition_root() {
        seed.with(
                "org.aiadoption.planner.jira.rest.Leak",
                "class Leak { org.aiadoption.planner.jira.wiring.Wiring wiring; }");

        assertThat(broken(DependencyRules.adaptersDoNotKnowEachOther())).isTrue();
    }

    @Test
    void an_adapter_uses_a_library_that_neither_jira_nor_the_jar_promises() {
        seed.with(
                "org.aiadoption.planner.jira.rest.Leak",
                "class Leak { com.google.common.collect.ImmutableList<String> list; }");

        assertThat(broken(DependencyRules.adaptersUseOnlyWhatJiraGivesAndTheJarHolds()))
                .isTrue();
    }

    @Test
    void an_entity_leaves_persistence() {
        seed.with("org.aiadoption.planner.jira.rest.Leak", "class Leak { net.java.ao.Entity entity; }");

        assertThat(broken(DependencyRules.entitiesStayInPersistence())).isTrue();
    }

    @Test
    void inject_stands_outside_a_rest_resource() {
        seed.with("org.aiadoption.planner.jira.panel.Leak", "class Leak { @javax.inject.Inject Leak() {} }");

        assertThat(broken(DependencyRules.injectIsForRestResources())).isTrue();
    }

    @Test
    void someone_asks_the_system_for_the_time() {
        seed.with("org.aiadoption.planner.application.Leak", "class Leak { Object now = java.time.LocalDate.now(); }");

        assertThat(broken(DependencyRules.timeComesFromAnInjectedClock())).isTrue();
    }

    @Test
    void a_worker_looks_at_the_clock_on_the_wall() {
        seed.with(
                "org.aiadoption.planner.application.seeding.Leak",
                "class Leak { boolean late(java.time.Clock clock) { return clock.millis() > 0; } }");

        assertThat(broken(DependencyRules.seedingKnowsNoTimeOfDay())).isTrue();
    }

    @Test
    void the_plugin_uses_the_host() {
        seed.with("org.aiadoption.planner.jira.rest.Leak", "class Leak { org.aiadoption.host.Host[] hosts; }");

        assertThat(broken(DependencyRules.pluginAndHostShareNothing())).isTrue();
    }

    @Test
    void the_host_uses_the_plugin() {
        seed.with("org.aiadoption.host.Leak", "class Leak { org.aiadoption.planner.domain.plan.Plan plan; }");

        assertThat(broken(DependencyRules.pluginAndHostShareNothing())).isTrue();
    }

    @Test
    void names_say_nothing() {
        for (String name : new String[] {"PlanImpl", "PlanManager", "PlanHelper", "PlanUtil", "PlanUtils"}) {
            Seed named = new Seed(folder.resolve(name))
                    .with("org.aiadoption.planner.domain." + name, "class " + name + " {}");

            assertThat(DependencyRules.namesSayWhatAThingIs()
                            .evaluate(named.compiled())
                            .hasViolation())
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void too_many_files_touch_the_host_api() {
        for (String name : new String[] {"One", "Two", "Three"}) {
            seed.with(
                    "org.aiadoption.planner.jira.issues." + name,
                    "class " + name + " { com.atlassian.jira.project.Project project; }");
        }

        assertThat(DependencyRules.tooManyFilesTouchTheHostApi(seed.compiled())).hasSize(1);
    }

    @Test
    void a_package_does_not_say_what_it_is_for() {
        assertThat(seed.tree().packagesWithoutNullMarkedSentence()).isNotEmpty();
    }

    @Test
    void a_file_is_too_long() {
        seed.with("a.Long", "class Long {\n" + "\n".repeat(298) + "}");

        assertThat(SizeBudgets.filesTooLong(seed.tree()))
                .singleElement()
                .asString()
                .contains("301 lines");
    }

    @Test
    void most_files_are_too_long() {
        Seed one = new Seed(folder.resolve("one")).with("a.Long", "class Long {\n" + "\n".repeat(149) + "}");

        assertThat(SizeBudgets.mostFilesTooLong(one.tree())).isNotEmpty();
        assertThat(SizeBudgets.filesTooLong(one.tree())).isEmpty();
    }

    @Test
    void a_method_is_too_long() {
        seed.with("a.Long", "class Long {\n@Deprecated\nvoid m() {\n" + "\n".repeat(38) + "}\n}");

        assertThat(SizeBudgets.methodsTooLong(seed.tree()))
                .singleElement()
                .asString()
                .contains("Long.m has 41 lines");
    }

    @Test
    void most_methods_are_too_long() {
        seed.with("a.Long", "class Long {\nvoid m() {\n" + "\n".repeat(10) + "}\n}");

        assertThat(SizeBudgets.mostMethodsTooLong(seed.tree())).isNotEmpty();
        assertThat(SizeBudgets.methodsTooLong(seed.tree())).isEmpty();
    }

    @Test
    void a_method_a_constructor_and_a_record_take_too_many_parameters() {
        seed.with("a.Wide", "class Wide { void m(" + parameters(5) + ") {} Wide(" + parameters(7) + ") {} }")
                .with("a.Broad", "record Broad(" + parameters(7) + ") { static int others; }")
                .with("a.Fine", "class Fine { void m(" + parameters(4) + ") {} Fine(" + parameters(6) + ") {} }");

        assertThat(SizeBudgets.tooManyParameters(seed.tree()))
                .containsExactlyInAnyOrder(
                        "Wide.m takes 5 parameters", "Wide takes 7 parameters", "Broad takes 7 parameters");
    }

    private static String parameters(int count) {
        return IntStream.range(0, count).mapToObj(i -> "int p" + i).collect(Collectors.joining(", "));
    }

    private boolean broken(ArchRule rule) {
        return rule.evaluate(seed.compiled()).hasViolation();
    }
}
