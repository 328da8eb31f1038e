package org.aiadoption.planner.application.seeding;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.IssueRemoval.Footprint;
import org.aiadoption.planner.application.port.LedgerPass;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.Touch;

/** Says of each issue of a plan whether a roll back may take it away. Preview and roll back ask the same judge. */
final class JudgeRemoval {

    private final IssueRemoval removal;
    private final Permissions permissions;

    JudgeRemoval(IssueRemoval removal, Permissions permissions) {
        this.removal = removal;
        this.permissions = permissions;
    }

    /**
     * What is to be known of a plan to judge its issues.
     *
     * @param actor in whose name they would be deleted
     * @param actors in whose names the planner worked
     * @param issues that belong to the plan
     */
    record Case(IssueDrafts drafts, Plan plan, String actor, Set<String> actors, Set<Long> issues) {

        static Case of(Plan plan, String actor, LedgerPass pass) {
            List<Node> nodes = pass.nodes();
            Set<String> actors = nodes.stream()
                    .map(node -> node.making().actorKey())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(HashSet::new));
            actors.add(plan.status().actorKey());
            actors.add(actor);
            Set<Long> issues = nodes.stream()
                    .map(node -> node.making().issueId())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            return new Case(new IssueDrafts(plan, pass), plan, actor, actors, issues);
        }
    }

    /** What speaks for keeping an issue: signs of use, or that the actor may not delete it. */
    record Verdict(Set<Touch> touches, boolean permitted) {

        boolean goes() {
            return touches.isEmpty() && permitted;
        }

        /** Only the missing permission protects it. */
        boolean closable() {
            return touches.isEmpty() && !permitted;
        }

        /** The codes of the signs, in their order. */
        List<String> signs() {
            return touches.stream().map(Touch::code).toList();
        }
    }

    /** {@code childrenStay} tells whether an issue of the plan that belongs to this one stays. */
    Verdict judge(Case about, Node node, long issueId, boolean childrenStay) {
        Footprint footprint = new Footprint(
                about.drafts().of(node, null),
                about.actors(),
                about.issues(),
                about.plan().label());
        Set<Touch> touches = EnumSet.noneOf(Touch.class);
        touches.addAll(removal.touches(issueId, footprint));
        if (node.making().attached()) {
            touches.add(Touch.ATTACHED);
        }
        if (childrenStay) {
            touches.add(Touch.CHILDREN);
        }
        return new Verdict(touches, permissions.mayOnIssue(about.actor(), Action.DELETE, issueId));
    }
}
