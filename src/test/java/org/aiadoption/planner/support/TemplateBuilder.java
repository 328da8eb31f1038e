package org.aiadoption.planner.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aiadoption.planner.domain.risk.Risk;
import org.aiadoption.planner.domain.template.About;
import org.aiadoption.planner.domain.template.Phase;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.template.TemplateId;
import org.aiadoption.planner.domain.template.Wording;
import org.aiadoption.planner.domain.text.LocalizedText;

/** Builds templates. Every English text of a node begins with the node's key, every Russian one with "ру". */
public final class TemplateBuilder {

    private final List<Phase> phases = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();
    private List<Role> roles = List.of(Role.values());
    private TemplateId id = new TemplateId("sample", 1);

    private TemplateBuilder() {}

    public static TemplateBuilder aTemplate() {
        return new TemplateBuilder();
    }

    /** Two phases, the second after the first, each with two items and two checks, and one risk. */
    public static Template smallTemplate() {
        return aTemplate()
                .risk("R1")
                .phase(PhaseBuilder.aPhase("E1")
                        .item("E1.1", 2)
                        .item("E1.2", 3, "E1.1")
                        .check("E1-C1", true, "R1")
                        .check("E1-C2", false, null))
                .phase(PhaseBuilder.aPhase("E2")
                        .after("E1")
                        .item("E2.1", 1)
                        .item("E2.2", 1)
                        .check("E2-C1", true, null)
                        .check("E2-C2", true, null))
                .build();
    }

    public TemplateBuilder id(String key, int version) {
        id = new TemplateId(key, version);
        return this;
    }

    public TemplateBuilder roles(Role... given) {
        roles = List.of(given);
        return this;
    }

    public TemplateBuilder phase(PhaseBuilder phase) {
        phases.add(phase.build());
        return this;
    }

    public TemplateBuilder risk(String key) {
        LocalizedText text = text(key);
        risks.add(new Risk(key, text, text, text, List.of()));
        return this;
    }

    public Template build() {
        About about = new About(text("Name"), text("Purpose"), text("Audience"), LocalDate.of(2026, 11, 23));
        Wording root = new Wording(LocalizedText.of("%name%", "%name%"), text("Goal: %goal%"));
        return new Template(id, about, roles, root, phases, risks);
    }

    static LocalizedText text(String english) {
        return LocalizedText.of(english, "ру " + english);
    }
}
