package org.aiadoption.planner.application.showing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.Person;
import org.aiadoption.planner.application.port.ProjectRef;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;
import org.jspecify.annotations.Nullable;

/** A plan as one reader sees it. */
public record PlanView(Heading heading, NodeView root, List<PhaseView> phases, Rights rights) {

    /**
     * What a plan is.
     *
     * @param owner null when that user no longer exists
     * @param people who does the work of which role, without those who no longer exist
     */
    public record Heading(
            Plan plan,
            ProjectRef project,
            Template template,
            @Nullable Person owner,
            Map<Role, Person> people) {}

    /** What the reader may do beyond reading. */
    public record Rights(boolean manage, boolean makeBoard) {}

    public PlanView {
        phases = List.copyOf(phases);
    }

    public Plan plan() {
        return heading.plan();
    }

    public Progress progress() {
        return phases.stream().map(PhaseView::progress).reduce(Progress.none(), Progress::plus);
    }

    /** Root, phases and items in the order of making. */
    public Stream<NodeView> nodes() {
        return Stream.concat(
                Stream.of(root), phases.stream().flatMap(p -> Stream.concat(Stream.of(p.epic()), p.items().stream())));
    }

    /** The first phase with something left to do. */
    public Optional<PhaseView> current() {
        return phases.stream().filter(p -> !p.complete()).findFirst();
    }

    /** What to do next: the open items of the current phase, the earliest due first, at most three. */
    public List<NodeView> nextItems() {
        return current().stream()
                .flatMap(p -> p.items().stream())
                .filter(item -> item.issue() != null && !item.done())
                .sorted(Comparator.comparing(i -> i.node().planned().span().due()))
                .limit(3)
                .toList();
    }

    /** How many mandatory checks of the current phase nobody has settled yet. */
    public long openMandatoryChecks() {
        return current().map(PhaseView::openMandatoryChecks).orElse(0L);
    }

    /** The phases that are not complete: each ends at a gate, the nearest first. */
    public List<PhaseView> gatesAhead() {
        return phases.stream().filter(p -> !p.complete()).toList();
    }

    /** Who decides at the gates; empty when nobody has that role, or that user is gone. */
    public Optional<Person> decider() {
        return Optional.ofNullable(heading.people().get(Role.SPONSOR));
    }
}
