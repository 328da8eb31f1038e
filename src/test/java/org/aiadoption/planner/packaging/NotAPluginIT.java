package org.aiadoption.planner.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiadoption.planner.support.HostProcess;
import org.aiadoption.planner.support.PageVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody takes for a plugin. The host runs all the same, and says of each in one sentence what it lacks. */
class NotAPluginIT {
    @TempDir
    Path folder;

    @Test
    void tells_of_each_file_that_is_no_plugin_what_it_lacks() throws IOException {
        Map<Path, String> problems = Map.of(
                text("notes.txt", "no jar"), "the file is no jar, or a broken one",
                Files.createDirectory(folder.resolve("folder.jar")), "is no file",
                jar("empty.jar", null), "the jar is no plugin: it has no atlassian-plugin.xml",
                jar("broken.jar", "<atlassian-plugin key='a"), "atlassian-plugin.xml cannot be read",
                jar("other.jar", "<ui-extension key='a'/>"), "the descriptor needs a root",
                folder.resolve("missing.jar"), "there is no file");
        String jars = problems.keySet().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));

        try (HostProcess host = HostProcess.start(folder, "-Dhost.jar=" + jars)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> host.console().contains("The host is up"));
            String page = PageVisitor.as("admin", host.baseUrl())
                    .get("/plugins/servlet/upm")
                    .body();
            String console = host.console();
            problems.forEach((file, problem) -> {
                assertThat(page).contains(file.getFileName().toString(), problem);
                assertThat(lines(console, file.getFileName() + " ")).anyMatch(line -> line.contains(problem));
            });
            assertThat(page).doesNotContain("upm/enable");
            assertThat(console).doesNotContain("\tat ", "Exception", "[Fatal Error]");
        }
    }

    private static Stream<String> lines(String console, String start) {
        return console.lines().filter(line -> line.contains(start));
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path jar(String name, String descriptor) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", name);
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            if (descriptor != null) {
                jar.putNextEntry(new JarEntry("atlassian-plugin.xml"));
                jar.write(descriptor.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
