package org.aiadoption.planner.jira.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.aiadoption.planner.application.port.NewPlan;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.plan.PlanState;
import org.aiadoption.planner.domain.plan.PlanStatus;
import org.aiadoption.planner.domain.plan.PlanTerms;
import org.aiadoption.planner.domain.template.TemplateId;
import org.aiadoption.planner.domain.text.Language;

/** Between plans and their rows. */
final class PlanRows {

    private static final long NO_BOARD = 0;

    private PlanRows() {}

    static Map<String, Object> values(NewPlan plan, String serverId) {
        Map<String, Object> values = new HashMap<>();
        putPlanned(values, plan);
        putNotBegun(values, plan.origin());
        values.put(PlanRow.SERVER_ID, serverId);
        return values;
    }

    private static void putPlanned(Map<String, Object> values, NewPlan plan) {
        values.put(PlanRow.PROJECT_ID, plan.projectId());
        values.put(PlanRow.TEMPLATE_KEY, plan.template().key());
        values.put(PlanRow.TEMPLATE_VERSION, plan.template().version());
        values.put(PlanRow.NAME, plan.terms().name());
        values.put(PlanRow.LANG, plan.terms().language().tag());
        values.put(PlanRow.START_DAY, plan.terms().start().toString());
        values.put(PlanRow.DESIGN, DesignJson.write(plan.design()));
    }

    private static void putNotBegun(Map<String, Object> values, NewPlan.Origin origin) {
        values.put(PlanRow.STATE, PlanState.WAITING.code());
        values.put(PlanRow.OWNER_KEY, origin.ownerKey());
        values.put(PlanRow.ACTOR_KEY, origin.ownerKey());
        values.put(PlanRow.BOARD_ID, NO_BOARD);
        values.put(PlanRow.CREATED, origin.at().toEpochMilli());
    }

    static Plan read(PlanRow row) {
        return new Plan(
                row.getID(),
                row.getProjectId(),
                new TemplateId(row.getTemplateKey(), row.getTemplateVersion()),
                new PlanTerms(row.getName(), language(row), LocalDate.parse(row.getStartDay())),
                DesignJson.read(row.getDesign()),
                status(row));
    }

    private static PlanStatus status(PlanRow row) {
        return new PlanStatus(
                PlanState.ofCode(row.getState()),
                row.getOwnerKey(),
                row.getActorKey(),
                Cells.orEmpty(row.getProblem()),
                row.getBoardId() == NO_BOARD ? null : Long.valueOf(row.getBoardId()),
                Instant.ofEpochMilli(row.getCreated()));
    }

    private static Language language(PlanRow row) {
        return Language.ofTag(row.getLang()).orElse(Language.ENGLISH);
    }
}
