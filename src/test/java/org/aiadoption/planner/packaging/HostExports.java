package org.aiadoption.planner.packaging;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * Every package that a bundle can import from the embedded host, with the versions that there are: its own list, its
 * framework bundles and the JDK.
 */
record HostExports(Map<String, Set<Version>> packages) {
    private static final Path HOST = Path.of("org", "aiadoption", "host");

    /** What the host of this generation of Jira exports, whose classes and bundles are in these folders. */
    static HostExports of(int generation, Path classes, Path bundles) {
        HostExports exports = new HostExports(new HashMap<>());
        exports.addListed(classes.resolve(HOST), "generation-" + generation + ".properties");
        jars(bundles)
                .forEach(jar -> Imports.parse(PackagedJar.open(jar).header("Export-Package"))
                        .forEach((name, clause) -> exports.add(name, clause.version())));
        ModuleLayer.boot().modules().stream()
                .flatMap(module -> module.getPackages().stream())
                .forEach(name -> exports.add(name, ""));
        return exports;
    }

    /** Whether a bundle gets the package; the range may be empty for any version. */
    boolean has(String name, String range) {
        VersionRange wanted = new VersionRange(range.isEmpty() ? "0" : range);
        return packages.getOrDefault(name, Set.of()).stream().anyMatch(wanted::includes);
    }

    private void add(String name, String version) {
        packages.computeIfAbsent(name, any -> new HashSet<>()).add(Version.parseVersion(version));
    }

    /** As the host reads it: a word instead of a version is what the generation has, or stands for no export at all. */
    private void addListed(Path host, String generation) {
        Properties facts = new Properties();
        try (Reader file = Files.newBufferedReader(host.resolve("options").resolve(generation));
                Stream<String> lines = Files.lines(host.resolve("osgi").resolve("exports.txt"))) {
            facts.load(file);
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", 2))
                    .filter(parts ->
                            !facts.getProperty("export." + parts[1], parts[1]).matches("[a-z].*"))
                    .forEach(parts -> add(parts[0], facts.getProperty("export." + parts[1], parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
