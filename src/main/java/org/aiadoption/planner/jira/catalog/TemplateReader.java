package org.aiadoption.planner.jira.catalog;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.risk.Check;
import org.aiadoption.planner.domain.risk.Risk;
import org.aiadoption.planner.domain.template.About;
import org.aiadoption.planner.domain.template.Item;
import org.aiadoption.planner.domain.template.Phase;
import org.aiadoption.planner.domain.template.PhaseWording;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.template.TemplateId;
import org.aiadoption.planner.domain.template.TemplateRules;
import org.aiadoption.planner.domain.template.Wording;
import org.jspecify.annotations.Nullable;

/** Makes a template from its YAML text, or names everything that is wrong with it. */
final class TemplateReader {

    private static final String KEY = "[a-z][a-z0-9-]{0,59}";

    /** Null for any trace at all. */
    private final @Nullable Frameworks frameworks;

    private TemplateReader(@Nullable Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** A template to be offered: its traces must be known. */
    static Template read(String file, String yaml, Frameworks frameworks) {
        return new TemplateReader(frameworks).read(file, yaml);
    }

    /** A template that plans were made from in an earlier release, whose frameworks may have gone since. */
    static Template readKept(String file, String yaml) {
        return new TemplateReader(null).read(file, yaml);
    }

    private Template read(String file, String yaml) {
        Tree tree = YamlSource.read(file, yaml);
        Template template = template(tree);
        CatalogBroken.unlessSound(file, tree.defects());
        TemplateRules.defectsOf(template).forEach(tree.defects()::addByKey);
        CatalogBroken.unlessSound(file, tree.defects());
        return template;
    }

    private Template template(Tree tree) {
        tree.only("template", "version", "asOf", "name", "purpose", "audience", "roles", "root", "phases", "risks");
        return new Template(
                id(tree),
                new About(
                        tree.localized("name"),
                        tree.localized("purpose"),
                        tree.localized("audience"),
                        tree.day("asOf")),
                roles(tree),
                wording(tree.at("root").only("summary", "description")),
                tree.list("phases").stream().map(this::phase).toList(),
                tree.list("risks").stream().map(this::risk).toList());
    }

    private static TemplateId id(Tree tree) {
        TemplateId id = new TemplateId(tree.text("template"), tree.number("version"));
        if (!id.key().matches(KEY)) {
            tree.at("template").defect("a key has up to 60 small letters, digits and hyphens");
        }
        if (id.version() < 1) {
            tree.at("version").defect("count versions from 1");
        }
        return id;
    }

    private static List<Role> roles(Tree tree) {
        return tree.texts("roles").stream()
                .flatMap(key -> role(tree.at("roles"), key).stream())
                .toList();
    }

    private static Optional<Role> role(Tree place, String key) {
        Optional<Role> role = Role.ofKey(key);
        if (role.isEmpty()) {
            place.defect("there is no role `" + key + "`; use one of the six that the planner knows");
        }
        return role;
    }

    private Phase phase(Tree tree) {
        tree.only("key", "step", "name", "summary", "description", "after", "traces", "items", "checks");
        return new Phase(
                tree.name("key"),
                new PhaseWording(tree.localized("step"), tree.localized("name"), wording(tree)),
                tree.texts("after"),
                tree.list("items").stream().map(this::item).toList(),
                tree.list("checks").stream().map(this::check).toList(),
                tree.traces(frameworks));
    }

    private Item item(Tree tree) {
        tree.only("key", "summary", "description", "role", "days", "after", "traces");
        return new Item(
                tree.name("key"),
                wording(tree),
                role(tree.at("role"), tree.text("role")).orElse(Role.PLAN_LEAD),
                tree.number("days"),
                tree.texts("after"),
                tree.traces(frameworks));
    }

    private Check check(Tree tree) {
        tree.only("key", "text", "why", "mandatory", "risk", "traces");
        return new Check(
                tree.name("key"),
                tree.localized("text"),
                tree.localized("why"),
                tree.flag("mandatory"),
                tree.optionalText("risk"),
                tree.traces(frameworks));
    }

    private Risk risk(Tree tree) {
        tree.only("key", "name", "text", "treatment", "traces");
        return new Risk(
                tree.name("key"),
                tree.localized("name"),
                tree.localized("text"),
                tree.localized("treatment"),
                tree.traces(frameworks));
    }

    private static Wording wording(Tree tree) {
        return new Wording(tree.localized("summary"), tree.localized("description"));
    }
}
