package org.aiadoption.planner.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Installs Debian's Chromium, with a driver made for it and a font that has Cyrillic, where that is possible and allowed. */
final class DebianChromium {
    private static final Path APT_GET = Path.of("/usr/bin/apt-get");
    private static final List<String> PACKAGES = List.of("chromium", "chromium-driver", "fonts-dejavu-core");

    private DebianChromium() {}

    static boolean install() {
        if (!Boolean.parseBoolean(System.getProperty("browser.install", "true"))
                || !BrowserSetup.isRoot()
                || !Files.isExecutable(APT_GET)) {
            return false;
        }
        System.out.println("No Chrome or Chromium on this machine: installing " + String.join(" ", PACKAGES)
                + " with apt-get. -Dbrowser.install=false turns this off.");
        List<String> install = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
        install.addAll(PACKAGES);
        return aptGet(List.of("update")) && aptGet(install);
    }

    private static boolean aptGet(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(APT_GET.toString(), "-q"));
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "apt-get-" + arguments.get(0) + ".log")
                        .toFile());
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return process.start().waitFor() == 0;
        } catch (IOException e) {
            System.out.println("apt-get could not be started: " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
