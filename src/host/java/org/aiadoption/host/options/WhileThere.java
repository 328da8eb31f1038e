package org.aiadoption.host.options;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A state that the host is in as long as a file is there, for tests that begin and end it from another process.
 *
 * @param file null for a host that is never in that state
 */
public record WhileThere(@Nullable Path file) {

    /** The file that the system property names. */
    public static WhileThere named(String property) {
        String name = System.getProperty(property, "");
        return new WhileThere(name.isBlank() ? null : Path.of(name));
    }

    public boolean holds() {
        return file != null && Files.exists(file);
    }
}
