package org.aiadoption.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The packages that bundles may import from the host, read from {@code exports.txt}: {@code package;version} a line. */
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
                    .map(SystemPackages::clause)
                    .collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new IllegalStateException("exports.txt cannot be read", e);
        }
    }

    private static String clause(String line) {
        String[] parts = line.split(";", 2);
        return parts.length == 1 ? parts[0] : parts[0] + ";version=\"" + parts[1] + '"';
    }
}
