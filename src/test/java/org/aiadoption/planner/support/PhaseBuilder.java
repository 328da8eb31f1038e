package org.aiadoption.planner.support;

import java.util.ArrayList;
import java.util.List;
import org.aiadoption.planner.domain.risk.Check;
import org.aiadoption.planner.domain.template.Item;
import org.aiadoption.planner.domain.template.Phase;
import org.aiadoption.planner.domain.template.PhaseWording;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Wording;
import org.aiadoption.planner.domain.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Builds phases. */
public final class PhaseBuilder {

    private final String key;
    private final List<Item> items = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private List<String> after = List.of();
    private LocalizedText summary;
    private LocalizedText description;
    private Role role = Role.ENGINEERING;

    private PhaseBuilder(String key) {
        this.key = key;
        this.summary = TemplateBuilder.text(key + " summary");
        this.description = TemplateBuilder.text(key + " step\n\nh3. Purpose");
    }

    public static PhaseBuilder aPhase(String key) {
        return new PhaseBuilder(key);
    }

    public PhaseBuilder after(String... phases) {
        after = List.of(phases);
        return this;
    }

    public PhaseBuilder summary(String english) {
        summary = TemplateBuilder.text(english);
        return this;
    }

    public PhaseBuilder description(String english) {
        description = LocalizedText.of(english, "ру " + key + " step");
        return this;
    }

    /** The role of the items that follow. */
    public PhaseBuilder role(Role given) {
        role = given;
        return this;
    }

    public PhaseBuilder item(String itemKey, int days, String... predecessors) {
        return item(itemKey, itemKey + " summary", days, predecessors);
    }

    public PhaseBuilder item(String itemKey, String itemSummary, int days, String... predecessors) {
        Wording wording = new Wording(TemplateBuilder.text(itemSummary), TemplateBuilder.text(itemKey + " for %goal%"));
        items.add(new Item(itemKey, wording, role, days, List.of(predecessors), List.of()));
        return this;
    }

    public PhaseBuilder check(String checkKey, boolean mandatory, @Nullable String riskKey) {
        LocalizedText text = TemplateBuilder.text(checkKey);
        checks.add(new Check(checkKey, text, text, mandatory, riskKey, List.of()));
        return this;
    }

    Phase build() {
        PhaseWording wording = new PhaseWording(
                TemplateBuilder.text(key + " step"),
                TemplateBuilder.text(key + " name"),
                new Wording(summary, description));
        return new Phase(key, wording, after, items, checks, List.of());
    }
}
