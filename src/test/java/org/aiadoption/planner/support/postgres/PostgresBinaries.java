package org.aiadoption.planner.support.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL for this platform, which the build copies to {@code target/postgres-binaries}. */
final class PostgresBinaries {

    private static final Path ARCHIVES = Path.of("target", "postgres-binaries");
    private static final Path UNPACKED =
            Path.of("target", "postgres", "programs").toAbsolutePath();
    private static final int EXECUTABLE = 0b001_000_000;

    private PostgresBinaries() {}

    /** Where the programs are for who is to run them; unpacks them at the first call. */
    static Path programsFor(RunAs user) throws IOException {
        Path folder = user.within(UNPACKED);
        if (!Files.exists(folder.resolve("unpacked"))) {
            unpackTo(folder);
            user.own(folder);
        }
        return folder.resolve("bin");
    }

    private static void unpackTo(Path folder) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive()));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder.resolve(entry.getName()));
            }
        }
        Files.createFile(folder.resolve("unpacked"));
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            target.toFile().setExecutable((entry.getMode() & EXECUTABLE) != 0, false);
        }
    }

    private static Path archive() throws IOException {
        try (Stream<Path> files = Files.list(ARCHIVES)) {
            return files.filter(file -> file.toString().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no PostgreSQL in " + ARCHIVES.toAbsolutePath()
                            + "; ./mvnw process-test-resources puts it there"));
        }
    }
}
