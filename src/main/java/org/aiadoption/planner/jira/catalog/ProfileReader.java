package org.aiadoption.planner.jira.catalog;

import java.util.List;
import org.aiadoption.planner.domain.profile.Profile;
import org.aiadoption.planner.domain.profile.ProfileEntry;
import org.aiadoption.planner.domain.profile.ProfileSection;
import org.jspecify.annotations.Nullable;

/** Makes the profile from its YAML text, or names everything that is wrong with it. */
final class ProfileReader {

    private static final List<String> KINDS = List.of("paragraphs", "list", "chips", "link", "facts", "note");
    private static final String ICON = "yes";

    private ProfileReader() {}

    static Profile read(String file, String yaml) {
        Tree tree = YamlSource.read(file, yaml);
        tree.only("profile", "version", "asOf", "title", "titleIds", "sections", "roadmap");
        Profile profile = new Profile(
                tree.localized("title"),
                tree.day("asOf"),
                tree.list("sections").stream().map(ProfileReader::section).toList(),
                tree.list("roadmap").stream().map(ProfileReader::step).toList());
        CatalogBroken.unlessSound(file, tree.defects());
        return profile;
    }

    private static ProfileSection section(Tree tree) {
        tree.only("key", "number", "title", "kind", "author", "entries");
        String kind = kind(tree);
        return new ProfileSection(
                tree.text("key"),
                tree.number("number"),
                tree.localized("title"),
                kind,
                tree.has("author") && tree.flag("author"),
                tree.list("entries").stream().map(ProfileReader::entry).toList());
    }

    private static String kind(Tree tree) {
        String kind = tree.text("kind");
        if (!KINDS.contains(kind)) {
            tree.at("kind").defect("there is no kind `" + kind + "`; use one of " + String.join(", ", KINDS));
        }
        return kind;
    }

    private static ProfileEntry entry(Tree tree) {
        tree.only("ids", "text", "group", "url", "icon");
        String icon = icon(tree);
        return new ProfileEntry(
                tree.texts("ids"),
                tree.localized("text"),
                tree.has("group") ? tree.localized("group") : null,
                tree.optionalText("url"),
                icon);
    }

    private static @Nullable String icon(Tree tree) {
        String icon = tree.optionalText("icon");
        if (icon != null && !icon.equals(ICON)) {
            tree.at("icon").defect("there is no icon `" + icon + "`; use " + ICON + " or leave it out");
        }
        return icon;
    }

    private static ProfileEntry step(Tree tree) {
        tree.only("ids", "phase", "text");
        return new ProfileEntry(tree.texts("ids"), tree.localized("text"), null, null, tree.text("phase"));
    }
}
