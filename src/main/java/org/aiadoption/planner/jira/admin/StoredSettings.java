package org.aiadoption.planner.jira.admin;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.aiadoption.planner.application.port.Settings;
import org.aiadoption.planner.domain.plan.IssueMapping;

/** Settings among Jira's own, as texts of JSON, one for each project and one for all. Safe for any thread. */
final class StoredSettings implements Settings {

    private static final String PREFIX = "org.aiadoption.planner.";
    private static final String ADMISSION = PREFIX + "admission";
    private static final String PLAN_TYPE = PREFIX + "plan-type";
    private static final String MAPPING = PREFIX + "mapping.";

    /** The longest text that SAL's plugin settings promise to keep. */
    private static final int LONGEST = 99_000;

    /** A later release may have stored more than this one knows. */
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final PluginSettingsFactory settings;

    StoredSettings(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    @Override
    public Admission admission() {
        return read(ADMISSION, Admission.class).orElseGet(Admission::everybody);
    }

    @Override
    public void changeAdmission(Admission admission) {
        write(ADMISSION, admission);
    }

    @Override
    public Optional<IssueMapping> mapping(long projectId) {
        return read(MAPPING + projectId, IssueMapping.class);
    }

    @Override
    public void changeMapping(long projectId, IssueMapping mapping) {
        write(MAPPING + projectId, mapping);
    }

    @Override
    public Optional<String> planType() {
        return text(PLAN_TYPE);
    }

    @Override
    public void changePlanType(Optional<String> typeId) {
        typeId.ifPresentOrElse(
                id -> settings.createGlobalSettings().put(PLAN_TYPE, id),
                () -> settings.createGlobalSettings().remove(PLAN_TYPE));
    }

    private <T> Optional<T> read(String key, Class<T> type) {
        return text(key).map(text -> parse(key, text, type));
    }

    /** Oracle keeps an empty text as none. */
    private Optional<String> text(String key) {
        return Optional.ofNullable(settings.createGlobalSettings().get(key))
                .map(String.class::cast)
                .filter(text -> !text.isEmpty());
    }

    private static <T> T parse(String key, String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the setting " + key + " is damaged", e);
        }
    }

    private void write(String key, Object value) {
        try {
            String text = JSON.writeValueAsString(value);
            if (text.length() >= LONGEST) {
                throw new IllegalArgumentException("the setting " + key + " is too long");
            }
            settings.createGlobalSettings().put(key, text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the setting " + key + " cannot be written", e);
        }
    }
}
