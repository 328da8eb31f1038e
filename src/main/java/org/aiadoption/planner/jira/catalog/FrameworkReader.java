package org.aiadoption.planner.jira.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aiadoption.planner.domain.framework.Framework;
import org.aiadoption.planner.domain.framework.Framework.Edition;
import org.aiadoption.planner.domain.framework.Framework.Naming;
import org.aiadoption.planner.domain.framework.FrameworkEntry;
import org.aiadoption.planner.domain.framework.LegalDate;
import org.aiadoption.planner.domain.framework.LegalStatus;
import org.aiadoption.planner.domain.profile.Profile;
import org.aiadoption.planner.domain.profile.ProfileEntry;
import org.aiadoption.planner.domain.text.LocalizedText;

/** Makes a framework from its YAML text, or names everything that is wrong with it. */
final class FrameworkReader {

    private FrameworkReader() {}

    static Framework read(String file, String yaml) {
        Tree tree = YamlSource.read(file, yaml);
        tree.only(
                "framework",
                "version",
                "asOf",
                "law",
                "title",
                "short",
                "address",
                "licence",
                "unverified",
                "entries",
                "dates");
        Framework framework = new Framework(
                tree.text("framework"),
                new Naming(tree.localized("title"), tree.localized("short"), tree.flag("law")),
                new Edition(tree.text("version"), tree.text("address"), tree.localized("licence"), tree.day("asOf")),
                entries(tree),
                tree.optionalList("dates").stream().map(FrameworkReader::date).toList());
        CatalogBroken.unlessSound(file, tree.defects());
        return framework;
    }

    private static List<FrameworkEntry> entries(Tree tree) {
        Set<String> unverified = new HashSet<>(tree.texts("unverified"));
        Tree entries = tree.at("entries");
        if (entries.keys().isEmpty()) {
            entries.defect("give at least one entry, by its id");
        }
        List<FrameworkEntry> all = entries.keys().stream()
                .map(id -> new FrameworkEntry(id, entries.localized(id), !unverified.remove(id)))
                .toList();
        unverified.forEach(id -> tree.at("unverified").defect("there is no entry `" + id + "`; correct the id"));
        return all;
    }

    private static LegalDate date(Tree tree) {
        tree.only("key", "day", "status", "what", "source");
        return new LegalDate(
                tree.text("key"), tree.day("day"), status(tree), tree.localized("what"), tree.text("source"));
    }

    private static LegalStatus status(Tree tree) {
        String code = tree.text("status");
        return LegalStatus.ofCode(code).orElseGet(() -> {
            tree.at("status").defect("there is no status `" + code + "`; use adopted, published or unconfirmed");
            return LegalStatus.UNCONFIRMED;
        });
    }

    /** The profile's statements by their ids, so that a trace may name the profile like any framework. */
    static Framework ofProfile(Profile profile) {
        Stream<FrameworkEntry> title = Stream.of(new FrameworkEntry("P00", profile.title(), true));
        Stream<ProfileEntry> statements = Stream.concat(
                profile.sections().stream().flatMap(section -> section.entries().stream()), profile.roadmap().stream());
        Stream<FrameworkEntry> entries = statements.flatMap(
                statement -> statement.ids().stream().map(id -> new FrameworkEntry(id, statement.text(), true)));
        LocalizedText name = LocalizedText.of("Profile", "Профиль");
        return new Framework(
                "profile",
                new Naming(profile.title(), name, false),
                new Edition("1", "", LocalizedText.of("Ours.", "Наш текст."), profile.asOf()),
                Stream.concat(title, entries).toList(),
                List.of());
    }
}
