package org.aiadoption.planner.application.showing;

import java.util.List;

/** A phase of a plan: its epic, its items and its checklist. */
public record PhaseView(NodeView epic, List<NodeView> items, List<CheckView> checks, boolean mayAnswer) {

    public PhaseView {
        items = List.copyOf(items);
        checks = List.copyOf(checks);
    }

    public Progress progress() {
        int done = (int) items.stream().filter(NodeView::done).count();
        int settled = (int) checks.stream().filter(c -> c.state().settled()).count();
        return new Progress(done, items.size(), settled, checks.size());
    }

    /** How many checks its gate demands. */
    public long mandatoryChecks() {
        return checks.stream().filter(c -> c.check().mandatory()).count();
    }

    /** How many of them nobody has settled yet. */
    public long openMandatoryChecks() {
        return gateWaitsFor().size();
    }

    /** The checks that nobody has settled yet and that its gate demands. */
    public List<CheckView> gateWaitsFor() {
        return checks.stream()
                .filter(c -> c.check().mandatory() && !c.state().settled())
                .toList();
    }

    /** Whether nothing is left to do or to check. */
    public boolean complete() {
        Progress progress = progress();
        return progress.itemsDone() == progress.items() && progress.checksSettled() == progress.checks();
    }
}
