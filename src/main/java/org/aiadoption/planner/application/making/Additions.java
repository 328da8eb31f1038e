package org.aiadoption.planner.application.making;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiadoption.planner.application.Outcome;
import org.aiadoption.planner.application.Refusal;
import org.aiadoption.planner.application.port.Catalog;
import org.aiadoption.planner.application.port.Ledger;
import org.aiadoption.planner.application.port.People;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.application.port.Projects;
import org.aiadoption.planner.domain.plan.Node;
import org.aiadoption.planner.domain.plan.NodeChange;
import org.aiadoption.planner.domain.plan.Outliner;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanBrief;
import org.aiadoption.planner.domain.plan.PlanTerms;
import org.aiadoption.planner.domain.plan.PlannedNode;
import org.aiadoption.planner.domain.plan.Tailoring;
import org.aiadoption.planner.domain.template.Template;

/** What a plan's template has and the plan has not: phases and items that were left out, dropped, or taken back. */
public final class Additions {

    private final Catalog catalog;
    private final Ledger ledger;
    private final Projects projects;
    private final People people;

    public Additions(Catalog catalog, Ledger ledger, Projects projects, People people) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.projects = projects;
        this.people = people;
    }

    /**
     * A plan and what can be added to it.
     *
     * @param present the plan's nodes by key
     * @param absent as they would be made, in the template's order
     */
    record Room(Plan plan, Map<String, Node> present, List<PlannedNode> absent) {

        /** Whether the plan has it, and does not go without it. */
        boolean has(String nodeKey) {
            Node node = present.get(nodeKey);
            return node != null && !node.making().absent();
        }

        /** Those of the absent nodes that the plan's ledger has never heard of. */
        List<PlannedNode> unknown(Set<String> nodeKeys) {
            return absent.stream()
                    .filter(node -> nodeKeys.contains(node.key()) && !present.containsKey(node.key()))
                    .toList();
        }
    }

    /** Work that is added begins on the given day; what the plan has takes no time any more. */
    Outcome<Room> roomIn(Plan plan, LocalDate start) {
        return catalog.find(plan.template())
                .map(template -> Outcome.done(room(plan, template, start)))
                .orElseGet(() -> Outcome.refused(Refusal.notFound(
                        "plan-template-gone",
                        plan.terms().name(),
                        plan.template().toString())));
    }

    private Room room(Plan plan, Template template, LocalDate start) {
        Map<String, Node> present =
                ledger.nodes(plan.id()).stream().collect(Collectors.toMap(Node::key, Function.identity()));
        Room bare = new Room(plan, present, List.of());
        List<PlannedNode> absent = Outliner.outline(brief(bare, template, start)).nodes().stream()
                .filter(node -> !bare.has(node.key()))
                .map(node -> present.containsKey(node.key())
                        ? present.get(node.key()).planned()
                        : node)
                .toList();
        return new Room(plan, present, absent);
    }

    private PlanBrief brief(Room room, Template template, LocalDate start) {
        Plan plan = room.plan();
        String owner = people.byKey(plan.status().ownerKey())
                .map(Person::displayName)
                .orElse(plan.status().ownerKey());
        String project = projects.byId(plan.projectId()).map(ProjectRef::name).orElse("");
        return new PlanBrief(
                template,
                new PlanTerms(plan.terms().name(), plan.terms().language(), start),
                plan.design().aim(),
                new PlanBrief.Cast(plan.design().people(), project, owner),
                new Tailoring(false, withoutItemsThatExist(room, template)));
    }

    /** Phases that exist stay, so that what is missing in them shows. */
    private static Map<String, NodeChange> withoutItemsThatExist(Room room, Template template) {
        Map<String, NodeChange> changes = new HashMap<>();
        template.phases().stream()
                .flatMap(phase -> phase.items().stream())
                .filter(item -> room.has(item.key()))
                .forEach(item -> changes.put(item.key(), new NodeChange(true, null, null, null)));
        return changes;
    }
}
