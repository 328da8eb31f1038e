package org.aiadoption.planner.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

/** Shows each rule for the jar one violation, and one jar in order. */
class JarRulesTest {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";

    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Attributes manifest = new Attributes();

    @Test
    void a_jar_in_order_breaks_no_rule() {
        imports("javax.ws.rs;version=\"[2,3)\",com.atlassian.jira.issue;resolution:=optional");
        entry("org/aiadoption/planner/A.class", "");
        entry("META-INF/spring/planner.xml", "<beans><bean id='a' class='org.aiadoption.planner.A'/></beans>");

        assertThat(JarRules.foreignClasses(jar())).isEmpty();
        assertThat(JarRules.typesInSpringXmlNotImported(jar())).isEmpty();
        assertThat(JarRules.jaxRsNotIn("[2,3)", jar())).isEmpty();
        assertThat(JarRules.importsTheHostLacks(jar(), exports("javax.ws.rs;2.1", "com.atlassian.jira.issue;10.3")))
                .isEmpty();
        assertThat(missing("<x class='org.aiadoption.planner.A'/><y class='bean:a'/><z class='com.atlassian.Z'/>"))
                .isEmpty();
    }

    @Test
    void a_stub_a_nested_jar_and_a_host_class_are_foreign() {
        entry("com/atlassian/jira/project/Project.class", "");
        entry("org/aiadoption/host/EmbeddedHost.class", "");
        entry("lib/jackson.jar", "");

        assertThat(JarRules.foreignClasses(jar())).hasSize(3);
    }

    @Test
    void a_test_class_is_found(@TempDir Path compiledTests) throws IOException {
        Files.createDirectories(compiledTests.resolve("org/aiadoption/planner"));
        Files.createFile(compiledTests.resolve("org/aiadoption/planner/ATest.class"));
        entry("org/aiadoption/planner/ATest.class", "");

        assertThat(JarRules.testClasses(jar(), compiledTests)).hasSize(1);
    }

    @Test
    void an_entry_stands_twice() {
        PackagedJar doubled = new PackagedJar(Map.of(), List.of("a", "b", "a"), manifest);

        assertThat(JarRules.doubledEntries(doubled)).containsExactly("a");
    }

    @Test
    void an_import_is_none_of_the_hosts_exports() {
        imports("com.atlassian.gone;resolution:=optional,javax.ws.rs;version=\"[2,3)\"");

        assertThat(JarRules.importsTheHostLacks(jar(), exports("javax.ws.rs;2.1")))
                .containsExactly("com.atlassian.gone");
        assertThat(JarRules.importsTheHostLacks(jar(), exports("javax.ws.rs;1.1", "com.atlassian.gone;1")))
                .containsExactly("javax.ws.rs");
    }

    @Test
    void a_bundled_library_is_asked_from_the_host() {
        imports("com.fasterxml.jackson.databind");

        assertThat(JarRules.importsOfBundledLibraries(jar())).hasSize(1);
    }

    @Test
    void a_type_is_named_in_springs_xml_only() {
        imports("com.atlassian.jira.issue");
        entry("META-INF/spring/host.xml", "<value>com.atlassian.jira.bc.issue.IssueService</value>");

        assertThat(JarRules.typesInSpringXmlNotImported(jar()))
                .containsExactly("com.atlassian.jira.bc.issue.IssueService");
    }

    @Test
    void an_old_name_is_left_in_a_class_or_a_template() {
        entry("A.class", "\0\1Ljavax/ws/rs/Path;");
        entry("Generic.class", "\1\0\37<T:Ljava/lang/Object;>(TT;)Ljavax/ws/rs/core/Response;\1");
        entry("Both.class", "\1\0\37<T:Ljava/lang/Object;>(TT;)V\1\0\26(I)Ljavax/ws/rs/core/Response;\1");
        entry("a.vm", "javax.servlet.error");
        entry("b.vm", "javax.xml.parsers jakarta.servlet");

        assertThat(JarRules.oldNamesLeft(jar())).containsExactly("A.class", "Both.class", "a.vm");
    }

    @Test
    void the_range_of_jax_rs_is_another_or_optional() {
        imports("javax.ws.rs;version=\"[1.1,2)\",javax.ws.rs.core;version=\"[2,3)\";resolution:=optional");

        assertThat(JarRules.jaxRsNotIn("[2,3)", jar())).hasSize(2);
    }

    @Test
    void a_jar_has_grown_too_large(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.jar");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(4L * 1024 * 1024 - 1);
            assertThat(JarRules.tooLarge(file)).isEmpty();
            large.setLength(4L * 1024 * 1024);
        }

        assertThat(JarRules.tooLarge(file)).hasSize(1);
    }

    @Test
    void a_bundle_has_been_renamed() {
        manifest.putValue("Bundle-SymbolicName", "org.aiadoption.planner.jakarta");
        manifest.putValue("Atlassian-Plugin-Key", "org.aiadoption.planner");

        assertThat(JarRules.otherNames(jar())).containsExactly("Bundle-SymbolicName: org.aiadoption.planner.jakarta");
    }

    @Test
    void a_library_or_a_licence_was_left_out() {
        entry("com/fasterxml/jackson/databind/ObjectMapper.class", "");
        entry("META-INF/NOTICE", "");
        entry("org/aiadoption/planner/A.class", "");

        assertThat(JarRules.missing(jar()))
                .containsExactly(
                        "org/snakeyaml/engine/v2/api/Load.class",
                        "META-INF/LICENSE",
                        "META-INF/licenses/jackson-core/META-INF/LICENSE");
    }

    @Test
    void two_jars_differ_in_more_than_the_manifest() {
        entry("META-INF/MANIFEST.MF", "one");
        entry("same", "");
        entry("changed", "one");
        entry("gone", "");
        PackagedJar one = new PackagedJar(Map.copyOf(entries), List.copyOf(entries.keySet()), manifest);
        entry("META-INF/MANIFEST.MF", "other");
        entry("changed", "other");
        entries.remove("gone");

        assertThat(JarRules.differences(one, jar())).containsExactly("changed", "gone");
    }

    @Test
    void the_descriptor_names_what_is_not_there() {
        entry("i18n/planner.properties", "here=Here");

        assertThat(missing("""
                        <servlet class="org.aiadoption.planner.Gone"/>
                        <condition class="bean:gone"/>
                        <entity>org.aiadoption.planner.Row</entity>
                        <package>org.aiadoption.planner.rest</package>
                        <method>org.aiadoption.planner.View#name()</method>
                        <web-item i18n-name-key="gone"><label key="gone.too"/></web-item>
                        <description key="here"/>
                        <resource type="download" location="gone.js"/>
                        <resource type="download" location="gone/"/>
                        <resource type="i18n" location="i18n.gone"/>
                        <resource type="i18n" location="i18n.planner"/>
                        """)).hasSize(10);
    }

    @Test
    void the_descriptor_is_missing_or_broken() {
        assertThat(DescriptorNames.missingIn(jar())).containsExactly("no " + DESCRIPTOR);
        assertThat(missing("<open>")).hasSize(1);
    }

    private List<String> missing(String modules) {
        entry(DESCRIPTOR, "<atlassian-plugin>" + modules + "</atlassian-plugin>");
        return DescriptorNames.missingIn(jar());
    }

    private PackagedJar jar() {
        return new PackagedJar(entries, new ArrayList<>(entries.keySet()), manifest);
    }

    private void entry(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void imports(String header) {
        manifest.putValue("Import-Package", header);
    }

    private static HostExports exports(String... packages) {
        return new HostExports(Stream.of(packages)
                .map(text -> text.split(";"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Set.of(Version.parseVersion(parts[1])))));
    }
}
