package org.aiadoption.planner.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** One of the three jars, opened: its entries by name and its manifest. */
record PackagedJar(Map<String, byte[]> entries, List<String> names, Attributes manifest) {

    static PackagedJar open(Path file) {
        Map<String, byte[]> entries = new TreeMap<>();
        List<String> names = new ArrayList<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (ZipEntry entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    entries.put(entry.getName(), content.readAllBytes());
                    names.add(entry.getName());
                }
            }
            Manifest manifest = jar.getManifest();
            return new PackagedJar(entries, names, manifest == null ? new Attributes() : manifest.getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String entry) {
        return entries.containsKey(entry);
    }

    boolean hasFolder(String folder) {
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        return names.stream().anyMatch(name -> name.startsWith(prefix));
    }

    boolean hasClass(String name) {
        return has(name.replace('.', '/') + ".class");
    }

    InputStream open(String entry) {
        return new ByteArrayInputStream(entries.getOrDefault(entry, new byte[0]));
    }

    /** The bytes of an entry as characters one to one, so that names in class files can be searched like text. */
    String raw(String entry) {
        return new String(entries.getOrDefault(entry, new byte[0]), StandardCharsets.ISO_8859_1);
    }

    String header(String name) {
        String value = manifest.getValue(name);
        return value == null ? "" : value;
    }
}
