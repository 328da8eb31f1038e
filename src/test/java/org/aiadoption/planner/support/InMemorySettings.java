package org.aiadoption.planner.support;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.domain.plan.IssueMapping;

/** Settings in memory; at first everybody may make plans and there is no plan type. */
public final class InMemorySettings implements Settings {

    private final Map<Long, IssueMapping> mappings = new HashMap<>();
    private Admission admission = Admission.everybody();
    private Optional<String> planType = Optional.empty();

    @Override
    public Admission admission() {
        return admission;
    }

    @Override
    public void changeAdmission(Admission changed) {
        admission = changed;
    }

    @Override
    public Optional<IssueMapping> mapping(long projectId) {
        return Optional.ofNullable(mappings.get(projectId));
    }

    @Override
    public void changeMapping(long projectId, IssueMapping mapping) {
        mappings.put(projectId, mapping);
    }

    @Override
    public Optional<String> planType() {
        return planType;
    }

    @Override
    public void changePlanType(Optional<String> typeId) {
        planType = typeId;
    }
}
