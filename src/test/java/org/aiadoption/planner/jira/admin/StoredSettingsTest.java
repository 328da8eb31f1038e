package org.aiadoption.planner.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiadoption.planner.application.port.Settings.Admission;
import org.aiadoption.planner.application.port.Settings.Limits;
import org.aiadoption.planner.domain.plan.IssueMapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredSettingsTest {

    private final Map<String, Object> stored = new HashMap<>();
    private final PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
    private final StoredSettings settings = new StoredSettings(factory);

    @BeforeEach
    void keep_settings_in_memory() {
        when(factory.createGlobalSettings()).thenReturn(new InMemory());
    }

    @Test
    void everybody_is_admitted_until_an_administrator_says_otherwise() {
        assertThat(settings.admission()).isEqualTo(Admission.everybody());
    }

    @Test
    void an_admission_is_kept() {
        Admission admission = new Admission(Set.of("ai", "staff"), Set.of(10L, 20L), Limits.USUAL);

        settings.changeAdmission(admission);

        assertThat(settings.admission()).isEqualTo(admission);
    }

    @Test
    void a_mapping_is_kept_for_its_project_alone() {
        IssueMapping mapping = new IssueMapping("1", "2", "3", 10003L, Map.of("customfield_10020", "42"));

        settings.changeMapping(10, mapping);

        assertThat(settings.mapping(10)).contains(mapping);
        assertThat(settings.mapping(11)).isEmpty();
    }

    @Test
    void a_mapping_without_a_link_type_is_kept_so() {
        IssueMapping mapping = new IssueMapping("1", "2", "3", null, Map.of());

        settings.changeMapping(10, mapping);

        assertThat(settings.mapping(10)).contains(mapping);
    }

    @Test
    void the_plan_type_is_kept_and_forgotten() {
        assertThat(settings.planType()).isEmpty();

        settings.changePlanType(Optional.of("10100"));
        assertThat(settings.planType()).contains("10100");

        settings.changePlanType(Optional.empty());
        assertThat(settings.planType()).isEmpty();
    }

    @Test
    void settings_of_a_later_release_can_be_read() {
        stored.put("org.aiadoption.planner.admission", "{\"groups\":[\"ai\"],\"closedProjects\":[],\"quota\":5}");

        assertThat(settings.admission().groups()).containsExactly("ai");
    }

    @Test
    void a_damaged_setting_is_named() {
        stored.put("org.aiadoption.planner.mapping.10", "{");

        assertThatThrownBy(() -> settings.mapping(10)).hasMessageContaining("org.aiadoption.planner.mapping.10");
    }

    @Test
    void a_text_that_jira_would_cut_is_refused() {
        IssueMapping mapping = new IssueMapping("1", "2", "3", null, Map.of("description", "x".repeat(99_000)));

        assertThatThrownBy(() -> settings.changeMapping(10, mapping)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Settings that a map keeps. */
    private final class InMemory implements PluginSettings {

        @Override
        public Object get(String key) {
            return stored.get(key);
        }

        @Override
        public Object put(String key, Object value) {
            return stored.put(key, value);
        }

        @Override
        public Object remove(String key) {
            return stored.remove(key);
        }
    }
}
