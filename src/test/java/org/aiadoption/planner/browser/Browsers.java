package org.aiadoption.planner.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiadoption.planner.browser.BrowserSetup.Installed;

/** Looks for Chrome or Chromium, and a driver that fits, where they usually are. */
final class Browsers {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> USUAL_PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static final String ON_WINDOWS = "Google\\Chrome\\Application\\chrome.exe";

    private Browsers() {}

    static Optional<Installed> find() {
        return Stream.of(chosen(), onPath(), usual())
                .flatMap(paths -> paths)
                .filter(Files::isExecutable)
                .findFirst()
                .map(browser -> new Installed(browser, driverOf(browser)));
    }

    private static Stream<Path> chosen() {
        return Stream.ofNullable(System.getenv("CHROME_BIN"))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private static Stream<Path> onPath() {
        return NAMES.stream().flatMap(Browsers::onPath);
    }

    private static Stream<Path> onPath(String name) {
        return Stream.ofNullable(System.getenv("PATH"))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name));
    }

    private static Stream<Path> usual() {
        Stream<Path> windows = Stream.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .map(folder -> Path.of(folder, ON_WINDOWS));
        return Stream.concat(USUAL_PLACES.stream().map(Path::of), windows);
    }

    /** Debian's driver is made with Debian's Chromium. For any other browser Selenium Manager fetches the one that fits. */
    private static Optional<Path> driverOf(Path browser) {
        return browser.getFileName().toString().startsWith("chromium")
                ? onPath("chromedriver").filter(Files::isExecutable).findFirst()
                : Optional.empty();
    }
}
