package org.aiadoption.planner.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A plugin packed from the tests' classes.
 *
 * @param key of the plugin and of its bundle
 * @param descriptor the text of {@code atlassian-plugin.xml}
 * @param imports the packages that it takes from the host
 */
public record SmallPlugin(String key, String descriptor, String imports, List<Class<?>> classes) {

    /** Writes the jar and returns its place. */
    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest())) {
            jar.putNextEntry(new JarEntry("atlassian-plugin.xml"));
            jar.write(descriptor.getBytes(StandardCharsets.UTF_8));
            for (Class<?> type : classes) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
                    jar.write(bytes.readAllBytes());
                }
            }
        }
        return file;
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.putValue("Manifest-Version", "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", key);
        attributes.putValue("Bundle-Version", "1.0.0");
        attributes.putValue("Atlassian-Plugin-Key", key);
        attributes.putValue("Import-Package", imports);
        return manifest;
    }

    /** Copies a plugin's jar, some of its files replaced. */
    public static void copy(Path jar, Path to, Map<String, byte[]> replaced) throws IOException {
        try (JarFile from = new JarFile(jar.toFile());
                OutputStream out = Files.newOutputStream(to);
                JarOutputStream copy = new JarOutputStream(out)) {
            for (JarEntry entry : from.stream().toList()) {
                copy.putNextEntry(new JarEntry(entry.getName()));
                byte[] other = replaced.get(entry.getName());
                try (InputStream bytes = from.getInputStream(entry)) {
                    copy.write(other == null ? bytes.readAllBytes() : other);
                }
            }
        }
    }
}
