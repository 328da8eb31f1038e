package org.aiadoption.planner.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.domain.framework.Framework;
import org.aiadoption.planner.domain.framework.Framework.Edition;
import org.aiadoption.planner.domain.framework.Framework.Naming;
import org.aiadoption.planner.domain.framework.FrameworkEntry;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.framework.LegalDate;
import org.aiadoption.planner.domain.framework.LegalStatus;
import org.aiadoption.planner.domain.library.LibraryRisk;
import org.aiadoption.planner.domain.profile.Profile;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.template.TemplateId;
import org.aiadoption.planner.domain.text.LocalizedText;

/** A catalogue of the given templates. */
public final class InMemoryCatalog implements Catalog {

    private final List<Template> templates;

    public InMemoryCatalog(Template... templates) {
        this.templates = List.of(templates);
    }

    @Override
    public List<Template> templates() {
        return templates;
    }

    @Override
    public Optional<Template> newest(String key) {
        return templates.stream().filter(t -> t.id().key().equals(key)).findFirst();
    }

    @Override
    public Optional<Template> find(TemplateId id) {
        return templates.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    @Override
    public Profile profile() {
        return new Profile(
                LocalizedText.of("A profession", "Профессия"), LocalDate.of(2026, 11, 23), List.of(), List.of());
    }

    @Override
    public List<LibraryRisk> risks() {
        return List.of();
    }

    @Override
    public Frameworks frameworks() {
        LegalDate inForce = new LegalDate(
                "in-force",
                LocalDate.of(2027, 12, 2),
                LegalStatus.ADOPTED,
                LocalizedText.of("It applies", "Действует"),
                "A newspaper");
        return new Frameworks(List.of(new Framework(
                "sample-law",
                new Naming(LocalizedText.of("A law", "Закон"), LocalizedText.of("Law", "Закон"), true),
                new Edition(
                        "1", "https://law.example", LocalizedText.of("Free", "Свободно"), LocalDate.of(2026, 11, 23)),
                List.of(new FrameworkEntry("Art. 1", LocalizedText.of("Duty", "Обязанность"), false)),
                List.of(inForce))));
    }
}
