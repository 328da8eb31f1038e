package org.aiadoption.planner.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A browser for the tests on any machine: the Chrome or Chromium that is there, else the distribution's package (as root on
 * Debian, unless {@code -Dbrowser.install=false}), else one that Selenium Manager fetches. Fails, with what was tried, only
 * if none of them starts.
 */
public final class BrowserSetup {
    /** Held, because a logger that nobody holds forgets its level. It warns of each Chrome newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private BrowserSetup() {}

    /** Opens a headless browser that asks for pages in the language; whoever opens it quits it. */
    public static ChromeDriver open(Locale language, int width, int height) {
        List<String> arguments = arguments(language, width, height);
        List<String> tried = new ArrayList<>();
        for (Source source : Source.values()) {
            Optional<Installed> found = source.find();
            if (found.isPresent() || source == Source.SELENIUM_MANAGER) {
                try {
                    return start(found, arguments, language);
                } catch (WebDriverException e) {
                    tried.add(source + ": "
                            + String.valueOf(e.getMessage()).lines().limit(3).collect(Collectors.joining(" ")));
                }
            } else {
                tried.add(source + ": none");
            }
        }
        throw new IllegalStateException(
                "No Chrome or Chromium could be started. Install one, or name it in the environment"
                        + " variable CHROME_BIN. Tried " + String.join("; ", tried));
    }

    /** A browser on this machine, and its driver if that is there too. */
    record Installed(Path browser, Optional<Path> driver) {}

    private enum Source {
        MACHINE,
        DEBIAN_PACKAGE,
        SELENIUM_MANAGER;

        Optional<Installed> find() {
            return switch (this) {
                case MACHINE -> Browsers.find();
                case DEBIAN_PACKAGE -> DebianChromium.install() ? Browsers.find() : Optional.empty();
                case SELENIUM_MANAGER -> Optional.empty();
            };
        }
    }

    private static ChromeDriver start(Optional<Installed> found, List<String> arguments, Locale language) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(arguments);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language.toLanguageTag()));
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        found.ifPresent(installed -> {
            options.setBinary(installed.browser().toFile());
            installed.driver().ifPresent(driver -> service.usingDriverExecutable(driver.toFile()));
        });
        return new ChromeDriver(service.build(), options);
    }

    private static List<String> arguments(Locale language, int width, int height) {
        List<String> arguments = new ArrayList<>(List.of(
                "--headless=new",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=" + language.toLanguageTag(),
                "--window-size=" + width + "," + height,
                "--user-data-dir=" + newProfile()));
        if (isRoot()) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static Path newProfile() {
        try {
            Path profiles = Path.of("target", "browser-profiles").toAbsolutePath();
            return Files.createTempDirectory(Files.createDirectories(profiles), "profile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
