package org.aiadoption.planner.jira.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.util.index.IndexLifecycleManager;
import org.junit.jupiter.api.Test;

class IndexMaintenanceTest {

    @Test
    void an_index_that_is_not_available_is_being_worked_on() {
        IndexLifecycleManager rebuilt = () -> false;

        assertThat(new IndexMaintenance(rebuilt).underWay()).isTrue();
    }

    @Test
    void an_index_that_is_available_is_not_even_while_it_is_rebuilt_in_the_background() {
        IndexLifecycleManager available = () -> true;

        assertThat(new IndexMaintenance(available).underWay()).isFalse();
    }

    @Test
    void a_jira_that_does_not_tell_is_not_waited_for() {
        IndexLifecycleManager missing = () -> {
            throw new IllegalStateException("there is no such service");
        };
        IndexMaintenance maintenance = new IndexMaintenance(missing);

        assertThat(maintenance.underWay()).isFalse();
        assertThat(maintenance.underWay()).isFalse();
    }
}
