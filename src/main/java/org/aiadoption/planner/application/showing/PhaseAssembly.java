package org.aiadoption.planner.application.showing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.port.IssueTracker;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Permissions;
import org.aiadoption.planner.application.port.Permissions.Action;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.TrackedIssue;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeKind;
import org.aiadoption.planner.domain.plan.NodeState;
import org.aiadoption.planner.domain.risk.Answer;
import org.aiadoption.planner.domain.risk.Check;
import org.aiadoption.planner.domain.risk.Risk;
import org.aiadoption.planner.domain.template.Phase;
import org.aiadoption.planner.domain.template.Template;
import org.jspecify.annotations.Nullable;

/** Puts together what one reader may see of a plan's nodes and checks. Issues are read in one go. */
final class PhaseAssembly {

    private static final Set<NodeState> GONE = Set.of(NodeState.DROPPED, NodeState.REMOVED);

    private final IssueTracker tracker;
    private final Permissions permissions;
    private final People people;

    /** Who reads, the template that the plan was made from, and what its traces refer to. */
    record Reader(String userKey, Template template, Frameworks frameworks) {}

    PhaseAssembly(IssueTracker tracker, Permissions permissions, People people) {
        this.tracker = tracker;
        this.permissions = permissions;
        this.people = people;
    }

    /** The nodes as the reader may see them, by key; nodes that were dropped or taken back are left out, the root never. */
    Map<String, NodeView> views(String userKey, List<Node> nodes) {
        Map<Long, TrackedIssue> issues = issues(nodes);
        Set<Long> visible = permissions.browsable(userKey, issues.keySet());
        Map<String, NodeView> views = new HashMap<>();
        for (Node node : nodes) {
            if (node.kind() == NodeKind.ROOT || !GONE.contains(node.making().state())) {
                views.put(node.key(), view(node, issueOf(node, issues), visible));
            }
        }
        return views;
    }

    private Map<Long, TrackedIssue> issues(List<Node> nodes) {
        List<Long> ids = nodes.stream()
                .map(node -> node.making().issueId())
                .filter(Objects::nonNull)
                .toList();
        return tracker.findAll(ids).stream().collect(Collectors.toMap(TrackedIssue::id, issue -> issue));
    }

    private static @Nullable TrackedIssue issueOf(Node node, Map<Long, TrackedIssue> issues) {
        Long issueId = node.making().issueId();
        return issueId == null ? null : issues.get(issueId);
    }

    private NodeView view(Node node, @Nullable TrackedIssue issue, Set<Long> visible) {
        if (issue != null && !visible.contains(issue.id())) {
            return new NodeView(node, null, null, true);
        }
        String assignee =
                issue == null ? node.planned().assignee() : issue.staff().assignee();
        Person person = assignee == null ? null : people.byKey(assignee).orElse(null);
        return new NodeView(node, issue, person, false);
    }

    /** The phase, or nothing if it was left out of the plan. */
    Optional<PhaseView> phase(Reader reader, Phase phase, Map<String, NodeView> views, List<Answer> answers) {
        NodeView epic = views.get(phase.key());
        if (epic == null) {
            return Optional.empty();
        }
        List<CheckView> checks = epic.hidden() ? List.of() : checks(reader, phase, answers);
        return Optional.of(new PhaseView(epic, items(phase, views), checks, mayAnswer(reader.userKey(), epic.node())));
    }

    private static List<NodeView> items(Phase phase, Map<String, NodeView> views) {
        return views.values().stream()
                .filter(v -> v.node().kind() == NodeKind.ITEM)
                .filter(v -> phase.key().equals(v.node().planned().place().parent()))
                .sorted(Comparator.comparing(v -> position(phase, v)))
                .toList();
    }

    private List<CheckView> checks(Reader reader, Phase phase, List<Answer> answers) {
        Map<String, Answer> byCheck = answers.stream().collect(Collectors.toMap(Answer::checkKey, a -> a, (a, b) -> a));
        List<CheckView> views = new ArrayList<>();
        for (Check check : phase.checks()) {
            Answer answer = byCheck.get(check.key());
            String name = answer == null || answer.userKey() == null
                    ? ""
                    : people.byKey(answer.userKey()).map(Person::displayName).orElse("");
            Risk risk = check.risk().flatMap(reader.template()::risk).orElse(null);
            views.add(new CheckView(check, risk, reader.frameworks().resolve(check.traces()), answer, name));
        }
        return views;
    }

    private static int position(Phase phase, NodeView item) {
        for (int i = 0; i < phase.items().size(); i++) {
            if (phase.items().get(i).key().equals(item.key())) {
                return i;
            }
        }
        return phase.items().size();
    }

    /** A check is answered by those who may edit its phase's epic. */
    boolean mayAnswer(String userKey, Node epic) {
        Long issueId = epic.making().issueId();
        return issueId != null && permissions.mayOnIssue(userKey, Action.EDIT, issueId);
    }
}
