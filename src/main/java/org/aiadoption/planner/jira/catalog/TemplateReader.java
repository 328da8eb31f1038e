package org.aiadoption.planner.jira.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Makes a template from its YAML text, or names everything that is wrong with it. */
final class TemplateReader {

    private static final String KEY = "[a-z][a-z0-9-]{0,59}";

    private TemplateReader() {}

    static Template read(String file, String yaml) {
        Tree tree = YamlSource.read(file, yaml);
        Template template = template(tree);
        List<String> defects = new ArrayList<>(tree.defects());
        if (defects.isEmpty()) {
            defects.addAll(TemplateRules.defectsOf(template));
        }
        if (!defects.isEmpty()) {
            throw new CatalogBroken(file, defects);
        }
        return template;
    }

    private static Template template(Tree tree) {
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
                tree.list("phases").stream().map(TemplateReader::phase).toList(),
                tree.list("risks").stream().map(TemplateReader::risk).toList());
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

    private static Phase phase(Tree tree) {
        tree.only("key", "step", "name", "summary", "description", "after", "traces", "items", "checks");
        return new Phase(
                tree.text("key"),
                new PhaseWording(tree.localized("step"), tree.localized("name"), wording(tree)),
                tree.texts("after"),
                tree.list("items").stream().map(TemplateReader::item).toList(),
                tree.list("checks").stream().map(TemplateReader::check).toList(),
                tree.texts("traces"));
    }

    private static Item item(Tree tree) {
        tree.only("key", "summary", "description", "role", "days", "after", "traces");
        return new Item(
                tree.text("key"),
                wording(tree),
                role(tree.at("role"), tree.text("role")).orElse(Role.PLAN_LEAD),
                tree.number("days"),
                tree.texts("after"),
                tree.texts("traces"));
    }

    private static Check check(Tree tree) {
        tree.only("key", "text", "why", "mandatory", "risk", "traces");
        return new Check(
                tree.text("key"),
                tree.localized("text"),
                tree.localized("why"),
                tree.flag("mandatory"),
                tree.optionalText("risk"),
                tree.texts("traces"));
    }

    private static Risk risk(Tree tree) {
        tree.only("key", "name", "text", "treatment", "traces");
        return new Risk(
                tree.text("key"),
                tree.localized("name"),
                tree.localized("text"),
                tree.localized("treatment"),
                tree.texts("traces"));
    }

    private static Wording wording(Tree tree) {
        return new Wording(tree.localized("summary"), tree.localized("description"));
    }
}
