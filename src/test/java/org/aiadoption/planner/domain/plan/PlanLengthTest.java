package org.aiadoption.planner.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiadoption.planner.support.PhaseBuilder;
import org.aiadoption.planner.support.TemplateBuilder;
import org.junit.jupiter.api.Test;

class PlanLengthTest {

    @Test
    void counts_working_days_of_what_waits_for_each_other() {
        var template = TemplateBuilder.aTemplate()
                .phase(PhaseBuilder.aPhase("E1").item("E1.1", 4).item("E1.2", 3, "E1.1"))
                .phase(PhaseBuilder.aPhase("E2").after("E1").item("E2.1", 2))
                .build();

        assertThat(PlanLength.workingDays(template)).isEqualTo(9);
    }

    @Test
    void phases_side_by_side_take_as_long_as_the_longer_one() {
        var template = TemplateBuilder.aTemplate()
                .phase(PhaseBuilder.aPhase("E1").item("E1.1", 10))
                .phase(PhaseBuilder.aPhase("E2").item("E2.1", 2))
                .build();

        assertThat(PlanLength.workingDays(template)).isEqualTo(10);
    }
}
