package org.aiadoption.planner.jira.page.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.application.showing.NodeView;
import org.aiadoption.planner.application.showing.PlanView;
import org.aiadoption.planner.domain.plan.NodeKind;

/** How a plan stands, in a sentence. Only tasks that the reader may see count, and only those with a due date. */
record PlanHealth(Lens lens) {

    String sentence(PlanView view) {
        List<NodeView> items = view.nodes()
                .filter(node -> node.node().kind() == NodeKind.ITEM && node.issue() != null)
                .toList();
        List<LocalDate> open = items.stream()
                .filter(node -> !node.done())
                .map(NodeView::due)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return !items.isEmpty() && items.stream().allMatch(NodeView::done)
                ? lens.texts().of("plan-health.done")
                : ofOpen(open);
    }

    /** {@code open} are the due dates of what is still to do, in order. */
    private String ofOpen(List<LocalDate> open) {
        if (open.isEmpty()) {
            return "";
        }
        long overdue = open.stream().filter(day -> day.isBefore(lens.today())).count();
        String first = lens.day(open.get(0));
        return overdue == 0
                ? lens.texts().of("plan-health.in-time", first)
                : lens.texts().of("plan-health.behind", overdue, first);
    }
}
