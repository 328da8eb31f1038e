package org.aiadoption.planner.domain.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aiadoption.planner.domain.risk.Check;
import org.aiadoption.planner.domain.risk.Risk;
import org.aiadoption.planner.domain.text.Language;
import org.aiadoption.planner.domain.text.Summary;

/** What every template must keep to, whoever wrote it. Each defect is named with its place and its remedy. */
public final class TemplateRules {

    /** A plan never has more nodes than this, root and phases included. */
    public static final int NODE_LIMIT = 1_000;

    private final Template template;
    private final List<String> defects = new ArrayList<>();

    private TemplateRules(Template template) {
        this.template = template;
    }

    /** Everything that is wrong with the template; empty when it may be used. */
    public static List<String> defectsOf(Template template) {
        TemplateRules rules = new TemplateRules(template);
        rules.size();
        if (!rules.defects.isEmpty()) {
            return List.copyOf(rules.defects);
        }
        rules.uniqueKeys();
        rules.phases();
        rules.items();
        rules.checks();
        return List.copyOf(rules.defects);
    }

    private void size() {
        if (template.phases().isEmpty()) {
            defects.add("phases: a template needs at least one phase");
        }
        if (template.issueCount() > NODE_LIMIT) {
            defects.add("phases: " + template.issueCount() + " issues; a plan may have " + NODE_LIMIT);
        }
    }

    private void uniqueKeys() {
        Set<String> seen = new HashSet<>(Set.of("ROOT"));
        for (String key : keys()) {
            if (!seen.add(key)) {
                defects.add(key + ": the key is used twice; give each node, check and risk its own");
            }
            if (!key.matches("[A-Z][A-Za-z0-9.-]{0,39}")) {
                defects.add(key + ": a key starts with a capital and has up to 40 letters, digits, dots or hyphens");
            }
        }
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Phase phase : template.phases()) {
            keys.add(phase.key());
            phase.items().forEach(item -> keys.add(item.key()));
            phase.checks().forEach(check -> keys.add(check.key()));
        }
        template.risks().forEach(risk -> keys.add(risk.key()));
        return keys;
    }

    private void phases() {
        Set<String> known = new LinkedHashSet<>();
        for (Phase phase : template.phases()) {
            predecessors(phase, known);
            for (Language language : Language.values()) {
                wording(phase, language);
            }
            known.add(phase.key());
        }
    }

    private void predecessors(Phase phase, Set<String> known) {
        for (String predecessor : phase.after()) {
            if (!known.contains(predecessor)) {
                defects.add(phase.key() + ".after: " + predecessor + " is no earlier phase");
            }
        }
    }

    private void wording(Phase phase, Language language) {
        PhaseWording wording = phase.wording();
        String step = wording.step().in(language).strip();
        if (!wording.wording().description().in(language).startsWith(step)) {
            defects.add(phase.key() + ".description." + language.tag() + ": open it with the step it stands for");
        }
        limit(phase.key() + ".name", wording.name().in(language));
        limit(phase.key() + ".summary", wording.wording().summary().in(language));
    }

    private void items() {
        Set<String> known = new HashSet<>();
        for (Phase phase : template.phases()) {
            Set<String> here = new HashSet<>(known);
            phase.items().forEach(item -> here.add(item.key()));
            for (Item item : phase.items()) {
                item(item, here);
            }
            known.addAll(here);
            if (hasCycle(phase)) {
                defects.add(phase.key() + ".items: some wait for each other in a circle; remove one `after`");
            }
        }
    }

    private void item(Item item, Set<String> known) {
        if (item.days() < 1 || item.days() > 250) {
            defects.add(item.key() + ".days: " + item.days() + "; give 1 to 250 working days");
        }
        if (!template.roles().contains(item.role())) {
            defects.add(item.key() + ".role: " + item.role().key() + " is not among the template's roles");
        }
        predecessors(item, known);
        for (Language language : Language.values()) {
            limit(item.key() + ".summary", item.wording().summary().in(language));
        }
    }

    private void predecessors(Item item, Set<String> known) {
        for (String predecessor : item.after()) {
            if (!known.contains(predecessor) || predecessor.equals(item.key())) {
                defects.add(item.key() + ".after: " + predecessor + " is no item of this or an earlier phase");
            }
        }
    }

    private static boolean hasCycle(Phase phase) {
        Set<String> open = new HashSet<>();
        phase.items().forEach(item -> open.add(item.key()));
        boolean progress = true;
        while (progress && !open.isEmpty()) {
            progress = phase.items().stream()
                    .filter(item -> open.contains(item.key()))
                    .filter(item -> item.after().stream().noneMatch(open::contains))
                    .map(item -> open.remove(item.key()))
                    .reduce(false, Boolean::logicalOr);
        }
        return !open.isEmpty();
    }

    private void checks() {
        Set<String> risks = new HashSet<>();
        template.risks().stream().map(Risk::key).forEach(risks::add);
        for (Phase phase : template.phases()) {
            for (Check check : phase.checks()) {
                check.risk()
                        .filter(key -> !risks.contains(key))
                        .ifPresent(key ->
                                defects.add(check.key() + ".risk: " + key + " is not among the template's risks"));
            }
        }
    }

    private void limit(String place, String text) {
        if (text.isBlank() || text.strip().length() > Summary.LIMIT) {
            defects.add(place + ": give 1 to " + Summary.LIMIT + " characters");
        }
    }
}
