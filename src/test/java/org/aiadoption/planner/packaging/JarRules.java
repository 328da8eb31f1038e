package org.aiadoption.planner.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aiadoption.planner.packaging.Imports.Clause;

/** What must hold for a jar that we give away. Each rule returns what is wrong. */
final class JarRules {
    private static final List<String> OUR_CLASSES =
            List.of("org/aiadoption/planner/", "com/fasterxml/jackson/", "org/snakeyaml/engine/");

    private static final List<String> BUNDLED = List.of("com.fasterxml.jackson", "org.snakeyaml");
    private static final Pattern JAVAX = Pattern.compile("javax[./](?:inject|servlet|ws[./]rs)\\b");
    /**
     * Transformer 1.0.0 leaves the generic signature of a method that declares type parameters of its own. The machine links by
     * the erased descriptor, which is transformed, and only reflection reads this one; no resource method is generic.
     */
    private static final Pattern GENERIC_METHOD = Pattern.compile("<\\w+:[^\\x00-\\x1f]*");

    private static final Pattern FOREIGN_TYPE =
            Pattern.compile("\\b((?:com\\.atlassian|net\\.java\\.ao|org\\.eclipse\\.gemini|org\\.springframework)"
                    + "(?:\\.[a-z][\\w]*)*)\\.[A-Z]\\w*");

    /** Jira's Active Objects make the prefix of our tables from it: another name finds no data. */
    private static final String NAME = "org.aiadoption.planner";

    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private static final List<String> PROMISED = List.of(
            "com/fasterxml/jackson/databind/ObjectMapper.class",
            "org/snakeyaml/engine/v2/api/Load.class",
            "META-INF/LICENSE",
            "META-INF/NOTICE",
            "META-INF/licenses/jackson-core/META-INF/LICENSE",
            "org/aiadoption/planner/");

    private JarRules() {}

    static List<String> tooLarge(Path file) throws IOException {
        long bytes = Files.size(file);
        return bytes < MOST_BYTES ? List.of() : List.of(file.getFileName() + " has " + bytes + " bytes");
    }

    static List<String> otherNames(PackagedJar jar) {
        return Stream.of("Bundle-SymbolicName", "Atlassian-Plugin-Key")
                .filter(header -> !NAME.equals(jar.header(header)))
                .map(header -> header + ": " + jar.header(header))
                .toList();
    }

    /** Our own classes, the bundled libraries and the licences, as far as they are not there. */
    static List<String> missing(PackagedJar jar) {
        return PROMISED.stream()
                .filter(promised -> jar.names().stream().noneMatch(name -> name.startsWith(promised)))
                .toList();
    }

    /** Entries of either jar that differ, the manifest aside. */
    static List<String> differences(PackagedJar one, PackagedJar other) {
        return Stream.concat(one.names().stream(), other.names().stream())
                .distinct()
                .filter(name -> !name.equals("META-INF/MANIFEST.MF"))
                .filter(name -> !holds(one, name)
                        || !holds(other, name)
                        || !one.raw(name).equals(other.raw(name)))
                .toList();
    }

    private static boolean holds(PackagedJar jar, String name) {
        return jar.names().contains(name);
    }

    static List<String> foreignClasses(PackagedJar jar) {
        return jar.names().stream()
                .filter(n -> n.endsWith(".class") || n.endsWith(".jar"))
                .filter(n -> OUR_CLASSES.stream().noneMatch(n::startsWith))
                .toList();
    }

    static List<String> testClasses(PackagedJar jar, Path compiledTests) {
        return jar.names().stream()
                .filter(n -> n.endsWith(".class") && !n.endsWith("package-info.class"))
                .filter(n -> Files.exists(compiledTests.resolve(n)))
                .toList();
    }

    static List<String> doubledEntries(PackagedJar jar) {
        Set<String> seen = new HashSet<>();
        return jar.names().stream().filter(Predicate.not(seen::add)).toList();
    }

    static List<String> importsTheHostLacks(PackagedJar jar, HostExports exports) {
        return Imports.parse(jar.header("Import-Package")).entrySet().stream()
                .filter(wanted ->
                        !exports.has(wanted.getKey(), wanted.getValue().version()))
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<String> importsOfBundledLibraries(PackagedJar jar) {
        return imports(jar)
                .filter(name -> BUNDLED.stream().anyMatch(name::startsWith))
                .toList();
    }

    /** bnd does not read Spring's XML, so a type named only there needs its package imported by hand. */
    static List<String> typesInSpringXmlNotImported(PackagedJar jar) {
        Set<String> imported = Imports.parse(jar.header("Import-Package")).keySet();
        return jar.names().stream()
                .filter(n -> n.startsWith("META-INF/spring/"))
                .flatMap(n -> FOREIGN_TYPE.matcher(jar.raw(n)).results())
                .filter(type -> !imported.contains(type.group(1)))
                .map(type -> type.group())
                .distinct()
                .toList();
    }

    /** Entries in which the transformer left an old name; the pom and licences are no code. */
    static List<String> oldNamesLeft(PackagedJar jar) {
        return jar.names().stream()
                .filter(n -> !n.startsWith("META-INF/maven/") && !n.startsWith("META-INF/licenses/"))
                .filter(n -> JAVAX.matcher(withoutGenericMethods(jar, n)).find())
                .toList();
    }

    private static String withoutGenericMethods(PackagedJar jar, String entry) {
        String raw = jar.raw(entry);
        return entry.endsWith(".class") ? GENERIC_METHOD.matcher(raw).replaceAll("") : raw;
    }

    static List<String> jaxRsNotIn(String range, PackagedJar jar) {
        return Imports.parse(jar.header("Import-Package")).entrySet().stream()
                .filter(i -> i.getKey().matches("(javax|jakarta)\\.ws\\.rs(\\..*)?"))
                .filter(i -> !i.getValue().equals(new Clause(range, false)))
                .map(i -> i.getKey() + " in " + i.getValue().version())
                .toList();
    }

    private static Stream<String> imports(PackagedJar jar) {
        return Imports.parse(jar.header("Import-Package")).keySet().stream();
    }
}
