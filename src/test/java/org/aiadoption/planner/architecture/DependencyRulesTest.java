package org.aiadoption.planner.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyRulesTest {
    /** The plugin and the host, without the tests and without the stubs. */
    private static final JavaClasses CODE = new ClassFileImporter()
            .importPaths(
                    Path.of("target", "classes", "org", "aiadoption"),
                    Path.of("target", "test-classes", "org", "aiadoption", "host"));

    @Test
    void domain_is_plain_java() {
        DependencyRules.domainIsPlainJava().check(CODE);
    }

    @Test
    void application_uses_the_domain_only() {
        DependencyRules.applicationUsesTheDomainOnly().check(CODE);
    }

    @Test
    void ports_know_no_use_case() {
        DependencyRules.portsKnowNoUseCase().check(CODE);
    }

    @Test
    void adapters_do_not_know_each_other() {
        DependencyRules.adaptersDoNotKnowEachOther().check(CODE);
    }

    @Test
    void adapters_use_only_what_jira_gives_and_the_jar_holds() {
        DependencyRules.adaptersUseOnlyWhatJiraGivesAndTheJarHolds().check(CODE);
    }

    @Test
    void entities_stay_in_persistence() {
        DependencyRules.entitiesStayInPersistence().check(CODE);
    }

    @Test
    void inject_is_for_rest_resources() {
        DependencyRules.injectIsForRestResources().check(CODE);
    }

    @Test
    void time_comes_from_an_injected_clock() {
        DependencyRules.timeComesFromAnInjectedClock().check(CODE);
    }

    @Test
    void seeding_knows_no_time_of_day() {
        DependencyRules.seedingKnowsNoTimeOfDay().check(CODE);
    }

    @Test
    void plugin_and_host_share_nothing() {
        DependencyRules.pluginAndHostShareNothing().check(CODE);
    }

    @Test
    void packages_form_no_cycle() {
        DependencyRules.packagesFormNoCycle().check(CODE);
    }

    @Test
    void names_say_what_a_thing_is() {
        DependencyRules.namesSayWhatAThingIs().check(CODE);
    }

    @Test
    void most_files_do_without_the_host_api() {
        List<String> problems = DependencyRules.tooManyFilesTouchTheHostApi(CODE);

        assertThat(problems).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        assertThat(SourceTree.of(Path.of("src", "main", "java")).packagesWithoutNullMarkedSentence())
                .isEmpty();
    }
}
