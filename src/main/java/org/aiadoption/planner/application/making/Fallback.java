package org.aiadoption.planner.application.making;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.aiadoption.planner.domain.plan.PlannedNode;

/**
 * What somebody may choose instead of waiting until a finding is mended. Nothing chooses it but a person, and the next
 * preview shows what it comes to. {@code planner.fallback.<code>} says it in words.
 *
 * @param choices what to put into the request, by the path of the field: {@code types.link}, {@code nodes.E1.1.assignee}
 */
public record Fallback(String code, Map<String, String> choices) {

    public Fallback {
        choices = Map.copyOf(choices);
    }

    /** Root, phases and items are tied by epics alone, or by nothing that Jira shows. */
    static Fallback withoutLinks() {
        return new Fallback("without-links", Map.of("types.link", ChooseMapping.NO_LINK));
    }

    /** That user's issues get nobody; who plays which role stays as it is. */
    static Fallback unassigned(PlanProposal proposal, String userKey) {
        return new Fallback("unassigned", nobody(proposal, userKey::equals));
    }

    /** Whoever may not assign issues cannot leave them unassigned either: the project's default decides. */
    static Fallback assignedByJira(PlanProposal proposal) {
        return new Fallback("assigned-by-jira", nobody(proposal, everybody -> true));
    }

    private static Map<String, String> nobody(PlanProposal proposal, Predicate<String> userKeys) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (PlannedNode node : proposal.outline().nodes()) {
            if (node.assignee() != null && userKeys.test(node.assignee())) {
                choices.put("nodes." + node.key() + ".assignee", "");
            }
        }
        return choices;
    }

    /** Phases are issues of the items' type, and links tie the items to them; empty where there is no type or no link. */
    static Optional<Fallback> phasesAsItems(PlanProposal proposal) {
        String typeId = proposal.mapping().itemType();
        return typeId.isEmpty() || proposal.mapping().linkTypeId() == null
                ? Optional.empty()
                : Optional.of(new Fallback("phases-of-other-type", Map.of("types.phase", typeId)));
    }

    static Fallback epicsOnly() {
        return new Fallback("epics-only", Map.of("epicsOnly", "true"));
    }
}
