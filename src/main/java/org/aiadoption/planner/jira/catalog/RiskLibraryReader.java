package org.aiadoption.planner.jira.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.library.LibraryRisk;
import org.aiadoption.planner.domain.library.LibraryRisk.Handling;
import org.aiadoption.planner.domain.library.LibraryRisk.Rating;
import org.aiadoption.planner.domain.library.LibraryRisk.Story;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.text.LocalizedText;

/** Makes the risk library from its YAML text, or names everything that is wrong with it. */
final class RiskLibraryReader {

    private static final List<String> STEPS = List.of("E1", "E2", "E3", "E4", "E5");

    private final Frameworks frameworks;
    private final Set<String> keys = new HashSet<>();

    private RiskLibraryReader(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    static List<LibraryRisk> read(String file, String yaml, Frameworks frameworks) {
        Tree tree = YamlSource.read(file, yaml).only("library", "version", "asOf", "risks");
        RiskLibraryReader reader = new RiskLibraryReader(frameworks);
        List<LibraryRisk> risks = tree.list("risks").stream().map(reader::risk).toList();
        CatalogBroken.unlessSound(file, tree.defects());
        return risks;
    }

    private LibraryRisk risk(Tree tree) {
        tree.only(
                "key",
                "name",
                "cause",
                "event",
                "effect",
                "likelihood",
                "impact",
                "reason",
                "treatments",
                "owner",
                "phase",
                "gate",
                "packs",
                "traces");
        return new LibraryRisk(
                key(tree),
                tree.localized("name"),
                new Story(tree.localized("cause"), tree.localized("event"), tree.localized("effect")),
                new Rating(step(tree, "likelihood"), step(tree, "impact"), tree.localized("reason")),
                handling(tree),
                tree.traces(frameworks));
    }

    private String key(Tree tree) {
        String key = tree.text("key");
        if (!keys.add(key)) {
            tree.at("key").defect("`" + key + "` stands here twice; give each risk its own key");
        }
        return key;
    }

    private static int step(Tree tree, String key) {
        int step = tree.number(key);
        if (step < Rating.LOWEST || step > Rating.HIGHEST) {
            tree.at(key).defect("give 1 to 5");
        }
        return step;
    }

    private static Handling handling(Tree tree) {
        List<LocalizedText> treatments =
                tree.list("treatments").stream().map(Tree::localized).toList();
        if (treatments.isEmpty()) {
            tree.at("treatments").defect("give at least one treatment");
        }
        return new Handling(
                treatments,
                owner(tree.at("owner")),
                phase(tree.at("phase")),
                phase(tree.at("gate")),
                tree.texts("packs"));
    }

    private static Role owner(Tree place) {
        String key = place.text();
        return Role.ofKey(key).orElseGet(() -> {
            place.defect("there is no role `" + key + "`; use one of the six that the planner knows");
            return Role.RISK;
        });
    }

    private static String phase(Tree place) {
        String key = place.text();
        if (!STEPS.contains(key)) {
            place.defect("there is no step `" + key + "`; use one of " + String.join(", ", STEPS));
        }
        return key;
    }
}
