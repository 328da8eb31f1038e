package org.aiadoption.planner.jira.page.view;

import org.aiadoption.planner.domain.plan.PlanState;

/** The colours of AUI's lozenges. Words always stand beside them, so no meaning hangs on a colour. */
final class Lozenge {

    private static final String PLAIN = "aui-lozenge";

    private Lozenge() {}

    static String of(PlanState state) {
        return switch (state) {
            case DRAFT, REMOVED -> PLAIN;
            case WAITING -> PLAIN + " aui-lozenge-subtle";
            case SEEDING, ROLLING_BACK -> PLAIN + " aui-lozenge-inprogress";
            case PAUSED -> PLAIN + " aui-lozenge-moved";
            case FAILED -> PLAIN + " aui-lozenge-error";
            case ACTIVE -> PLAIN + " aui-lozenge-success";
        };
    }

    /** By Jira's key of the status category. */
    static String ofCategory(String category) {
        return switch (category) {
            case "done" -> PLAIN + " aui-lozenge-success";
            case "indeterminate" -> PLAIN + " aui-lozenge-inprogress";
            default -> PLAIN + " aui-lozenge-subtle";
        };
    }
}
