package org.aiadoption.planner.application.seeding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.port.IssueRemoval;
import org.aiadoption.planner.application.port.IssueRemoval.Footprint;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.Touch;

/** Says of each issue of a plan whether a roll back may take it away. Preview and roll back ask the same judge. */
final class JudgeRemoval {

    private final IssueRemoval removal;
    private final Permissions permissions;
    private final IssueDrafts drafts;

    JudgeRemoval(IssueRemoval removal, Permissions permissions, Ledger ledger) {
        this.removal = removal;
        this.permissions = permissions;
        this.drafts = new IssueDrafts(ledger);
    }

    /**
     * What is to be known of a plan to judge its issues.
     *
     * @param actor in whose name they would be deleted
     */
    record Case(Plan plan, String actor, Set<String> actors, Set<Long> issues) {

        static Case of(Plan plan, String actor, Collection<Node> nodes) {
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
            return new Case(plan, actor, actors, issues);
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
        Plan plan = about.plan();
        Footprint footprint = new Footprint(drafts.of(plan, node, null), about.actors(), about.issues(), plan.label());
        Set<Touch> touches = EnumSet.noneOf(Touch.class);
        touches.addAll(removal.touches(issueId, footprint));
        if (childrenStay) {
            touches.add(Touch.CHILDREN);
        }
        return new Verdict(touches, permissions.mayOnIssue(about.actor(), Action.DELETE, issueId));
    }
}
