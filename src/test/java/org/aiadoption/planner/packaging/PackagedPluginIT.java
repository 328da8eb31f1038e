package org.aiadoption.planner.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens the three jars as they are given away. */
class PackagedPluginIT {
    private static final Path JIRA_10 = jar("planner.jar");
    private static final Path JIRA_11 = jar("planner.jar.jira11");
    private static final Path JIRA_9 = jar("planner.jar.jira9");

    static Stream<Path> jars() {
        return Stream.of(JIRA_10, JIRA_11, JIRA_9);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void holds_no_class_of_stubs_host_or_tests(Path file) {
        PackagedJar jar = PackagedJar.open(file);

        assertThat(JarRules.foreignClasses(jar)).isEmpty();
        assertThat(JarRules.testClasses(jar, Path.of("target", "test-classes"))).isEmpty();
        assertThat(JarRules.doubledEntries(jar)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void holds_everything_that_its_descriptor_names(Path file) {
        assertThat(DescriptorNames.missingIn(PackagedJar.open(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void keeps_the_name_from_which_the_table_prefix_is_made(Path file) {
        assertThat(JarRules.otherNames(PackagedJar.open(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void brings_its_libraries_and_their_licences(Path file) {
        PackagedJar jar = PackagedJar.open(file);

        assertThat(JarRules.importsOfBundledLibraries(jar)).isEmpty();
        assertThat(JarRules.missing(jar)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void imports_what_its_spring_files_name(Path file) {
        assertThat(JarRules.typesInSpringXmlNotImported(PackagedJar.open(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void is_small(Path file) throws IOException {
        assertThat(JarRules.tooLarge(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "planner.jar.jira9, 9, host.10.classpath, host.9.bundles",
        "planner.jar, 10, host.10.classpath, host.bundles",
        "planner.jar.jira11, 11, host.11.classpath, host.bundles"
    })
    void asks_the_host_of_its_generation_only_for_what_that_exports(
            String jar, int generation, String classPath, String bundles) {
        String classes = System.getProperty(classPath).split(File.pathSeparator, 2)[0];
        HostExports exports = HostExports.of(generation, Path.of(classes), jar(bundles));

        assertThat(JarRules.importsTheHostLacks(PackagedJar.open(jar(jar)), exports))
                .isEmpty();
    }

    @Test
    void asks_each_generation_of_jira_for_its_rest_api() {
        assertThat(JarRules.jaxRsNotIn("[2,3)", PackagedJar.open(JIRA_10))).isEmpty();
        assertThat(JarRules.jaxRsNotIn("[1.1,2)", PackagedJar.open(JIRA_9))).isEmpty();
        assertThat(JarRules.jaxRsNotIn("[3.0,4.0)", PackagedJar.open(JIRA_11))).isEmpty();
    }

    @Test
    void speaks_jakarta_to_jira_11() {
        assertThat(JarRules.oldNamesLeft(PackagedJar.open(JIRA_11))).isEmpty();
    }

    @Test
    void differs_between_jira_9_and_10_in_the_manifest_only() {
        assertThat(JarRules.differences(PackagedJar.open(JIRA_9), PackagedJar.open(JIRA_10)))
                .isEmpty();
    }

    private static Path jar(String property) {
        return Path.of(System.getProperty(property));
    }
}
