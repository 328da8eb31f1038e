package org.aiadoption.planner.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every package that a bundle can import from the embedded host: its own list, its framework bundles and the JDK. */
record HostExports(Set<String> packages) {
    private static final String LIST = "/org/aiadoption/host/osgi/exports.txt";

    static HostExports ofTheHostWith(Path frameworkBundles) {
        Set<String> packages = new HashSet<>();
        listed().map(line -> line.split(";", 2)[0].strip()).forEach(packages::add);
        jars(frameworkBundles)
                .forEach(jar ->
                        packages.addAll(Imports.parse(PackagedJar.open(jar).header("Export-Package"))
                                .keySet()));
        ModuleLayer.boot().modules().forEach(module -> packages.addAll(module.getPackages()));
        return new HostExports(packages);
    }

    boolean has(String name) {
        return packages.contains(name);
    }

    private static Stream<String> listed() {
        try (InputStream list = HostExports.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("The host has no " + LIST);
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
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
