package org.aiadoption.planner.domain.template;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.domain.risk.Check;
import org.aiadoption.planner.domain.risk.Risk;

/** What a plan is made from. A template that passed {@link TemplateRules} is consistent in itself. */
public record Template(
        TemplateId id, About about, List<Role> roles, Wording root, List<Phase> phases, List<Risk> risks) {

    public Template {
        roles = List.copyOf(roles);
        phases = List.copyOf(phases);
        risks = List.copyOf(risks);
    }

    /** How many issues a whole plan has: the root, the phases and their items. */
    public int issueCount() {
        return 1
                + phases.size()
                + phases.stream().mapToInt(p -> p.items().size()).sum();
    }

    public Optional<Phase> phase(String key) {
        return phases.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /** The phase on whose checklist the check stands. */
    public Optional<Phase> phaseOfCheck(String checkKey) {
        return phases.stream()
                .filter(p -> p.checks().stream().anyMatch(c -> c.key().equals(checkKey)))
                .findFirst();
    }

    public Optional<Check> check(String checkKey) {
        return phases.stream()
                .flatMap(p -> p.checks().stream())
                .filter(c -> c.key().equals(checkKey))
                .findFirst();
    }

    public Optional<Risk> risk(String riskKey) {
        return risks.stream().filter(r -> r.key().equals(riskKey)).findFirst();
    }
}
