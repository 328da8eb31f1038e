package org.aiadoption.planner.jira.page.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aiadoption.planner.domain.plan.PlanLength;
import org.aiadoption.planner.domain.template.Phase;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;

/** The templates to choose from, as the form shows them. */
public final class TemplateMaps {

    private final Lens lens;

    public TemplateMaps(Lens lens) {
        this.lens = lens;
    }

    /** {@code projectName} goes into the name that the form proposes. */
    public Map<String, Object> map(Template template, String projectName) {
        String name = lens.in(template.about().name());
        return Map.of(
                "key", template.id().key(),
                "name", name,
                "purpose", lens.in(template.about().purpose()),
                "audience", lens.in(template.about().audience()),
                "size", size(template),
                "proposal", lens.texts().of("create-proposal", name, projectName),
                "roles", template.roles().stream().map(Role::key).collect(Collectors.joining(" ")),
                "phases", template.phases().stream().map(this::phase).toList());
    }

    private Map<String, Object> phase(Phase phase) {
        return Map.of(
                "name", lens.in(phase.wording().name()),
                "items",
                        phase.items().stream()
                                .map(item -> lens.in(item.wording().summary()))
                                .toList());
    }

    private String size(Template template) {
        int checks = template.phases().stream().mapToInt(p -> p.checks().size()).sum();
        return lens.texts()
                .of(
                        "create-size",
                        template.phases().size(),
                        template.issueCount(),
                        checks,
                        PlanLength.workingDays(template));
    }

    /** Every role that any of the templates names, in the order of the vocabulary. */
    public List<Map<String, Object>> roles(List<Template> templates) {
        return List.of(Role.values()).stream()
                .filter(role -> templates.stream().anyMatch(t -> t.roles().contains(role)))
                .map(this::role)
                .toList();
    }

    private Map<String, Object> role(Role role) {
        return Map.of(
                "key", role.key(),
                "name", lens.texts().of("role." + role.key()),
                "help", lens.texts().of("role-help." + role.key()));
    }
}
