package org.aiadoption.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiadoption.host.options.Generation;

/**
 * The packages that bundles may import from the host, read from {@code exports.txt}: {@code package;version} a line,
 * where a word stands for what the generation of Jira has.
 */
final class SystemPackages {
    private SystemPackages() {}

    static String asHeader() {
        try (InputStream file = SystemPackages.class.getResourceAsStream("exports.txt")) {
            if (file == null) {
                throw new IllegalStateException("exports.txt is missing from the host's resources");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .flatMap(SystemPackages::clause)
                    .collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new IllegalStateException("exports.txt cannot be read", e);
        }
    }

    private static Stream<String> clause(String line) {
        String[] parts = line.split(";", 2);
        String version = Character.isDigit(parts[1].charAt(0))
                ? parts[1]
                : Generation.here().exported(parts[1]);
        return version == null ? Stream.empty() : Stream.of(parts[0] + ";version=\"" + version + '"');
    }
}
