package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.aiadoption.planner.application.port.Reader;
import org.aiadoption.planner.application.seeding.CheckPlan.Difference;

/** A difference between a plan and Jira, for programs and for people. */
final class DifferenceJson {

    private DifferenceJson() {}

    static ObjectNode json(Reader reader, Difference difference) {
        String code = difference.name().toLowerCase(Locale.ROOT);
        return Json.object()
                .put("code", code)
                .put("message", reader.text("planner.difference." + code, List.of()))
                .put("mendable", difference.mendable());
    }
}
