package org.aiadoption.planner.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aiadoption.planner.support.SmallPlugin;

/** The planner's jar with a template of as many nodes as a plan may have, in the place of one that ships. */
final class LargePlan {
    /** Its key in requests. */
    static final String TEMPLATE = "learner-roadmap";

    /** The root, 27 phases, and 36 items in each. */
    static final int NODES = 1_000;

    private static final int PHASES = 27;
    private static final int ITEMS = 36;

    private LargePlan() {}

    static Path jar(Path planner, Path file) throws IOException {
        SmallPlugin.copy(
                planner, file, Map.of("catalog/" + TEMPLATE + ".yaml", yaml().getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    private static String yaml() {
        return "template: " + TEMPLATE + "\nversion: 99\nasOf: 2026-11-23\n"
                + localized("name", "A large plan", "")
                + localized("purpose", "As many nodes as a plan may have.", "")
                + localized("audience", "Whoever measures.", "")
                + "roles: [plan-lead]\nroot:\n"
                + localized("summary", "%name%", "  ")
                + localized("description", "A plan of a thousand nodes.", "  ")
                + "phases:\n"
                + IntStream.rangeClosed(1, PHASES).mapToObj(LargePlan::phase).collect(Collectors.joining())
                + "risks: []\n";
    }

    private static String phase(int number) {
        return "  - key: E" + number + "\n"
                + localized("step", "Step " + number + ".", "    ")
                + localized("name", "Phase " + number, "    ")
                + localized("summary", "Phase " + number + ": one of many", "    ")
                + localized("description", "Step " + number + ". Nothing but work.", "    ")
                + "    after: []\n    traces: []\n    items:\n"
                + IntStream.rangeClosed(1, ITEMS)
                        .mapToObj(item -> item("E" + number + "." + item))
                        .collect(Collectors.joining())
                + "    checks: []\n";
    }

    private static String item(String key) {
        return "      - key: " + key + "\n"
                + localized("summary", "The work of " + key, "        ")
                + localized(
                        "description",
                        "Some words about what is to be done here. ".repeat(12).strip(),
                        "        ")
                + "        role: plan-lead\n        days: 1\n        after: []\n        traces: []\n";
    }

    private static String localized(String name, String text, String indent) {
        return indent + name + ":\n" + indent + "  en: \"" + text + "\"\n" + indent + "  ru: \"" + text + "\"\n";
    }

    static Path inFolder(Path home) throws IOException {
        return jar(
                Path.of(System.getProperty("planner.jar")),
                Files.createDirectories(home).resolve("large.jar"));
    }
}
