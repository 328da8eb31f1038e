package org.aiadoption.planner.jira.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.aiadoption.planner.domain.plan.Aim;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.aiadoption.planner.domain.plan.Plan;
import org.aiadoption.planner.domain.template.Role;
import org.junit.jupiter.api.Test;

class DesignJsonTest {

    @Test
    void the_stored_form_never_changes() {
        Plan.Design design = new Plan.Design(
                new Aim("g", "m", "b", "t", LocalDate.of(2026, 9, 1)),
                Map.of(Role.PLAN_LEAD, "u1", Role.DATA, "u2"),
                new IssueMapping("1", "2", "3", 4L, Map.of("f2", "y", "f1", "x")));

        assertThat(DesignJson.write(design))
                .isEqualTo("{\"aim\":{\"goal\":\"g\",\"metric\":\"m\",\"baseline\":\"b\",\"target\":\"t\","
                        + "\"readout\":\"2026-09-01\"},\"people\":{\"plan-lead\":\"u1\",\"data\":\"u2\"},"
                        + "\"mapping\":{\"root\":\"1\",\"phase\":\"2\",\"item\":\"3\",\"link\":4,"
                        + "\"fields\":{\"f1\":\"x\",\"f2\":\"y\"}}}");
    }

    @Test
    void reads_what_an_older_or_newer_release_wrote() {
        Plan.Design design = DesignJson.read("{\"people\":{\"wizard\":\"u\",\"data\":\"v\"},\"later\":[1]}");

        assertThat(design.aim()).isEqualTo(Aim.none());
        assertThat(design.people()).containsExactly(Map.entry(Role.DATA, "v"));
        assertThat(design.mapping().linkTypeId()).isNull();
    }

    @Test
    void fails_loudly_on_what_is_no_json() {
        assertThatThrownBy(() -> DesignJson.read("{")).isInstanceOf(IllegalStateException.class);
    }
}
