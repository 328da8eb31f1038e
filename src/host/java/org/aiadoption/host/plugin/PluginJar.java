package org.aiadoption.host.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Looks at a file before it is installed, so that what is no plugin is refused in a sentence an administrator reads. */
public final class PluginJar {
    private PluginJar() {}

    /** Ends with the sentence if the file is no plugin's jar. */
    public static void check(Path jar) {
        if (!Files.exists(jar)) {
            throw new ModuleProblem("there is no file " + jar);
        }
        if (!Files.isRegularFile(jar)) {
            throw new ModuleProblem(jar + " is no file");
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.getEntry("atlassian-plugin.xml") == null) {
                throw new ModuleProblem("the jar is no plugin: it has no atlassian-plugin.xml");
            }
        } catch (IOException e) {
            throw new ModuleProblem("the file is no jar, or a broken one");
        }
    }
}
