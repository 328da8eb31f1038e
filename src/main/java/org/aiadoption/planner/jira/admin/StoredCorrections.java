package org.aiadoption.planner.jira.admin;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.aiadoption.planner.application.port.Corrections;
import org.aiadoption.planner.domain.framework.DateCorrection;
import org.aiadoption.planner.domain.framework.LegalStatus;
import org.aiadoption.planner.domain.profile.Rewording;
import org.aiadoption.planner.domain.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Corrections among Jira's own settings: a text of JSON for each language of the profile, which can be long, and one for
 * the rest. Safe for any thread.
 */
final class StoredCorrections implements Corrections {

    private static final String PREFIX = "org.aiadoption.planner.corrections";
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PluginSettingsFactory settings;
    private final Clock clock;
    private final AtomicReference<@Nullable Memory> memory = new AtomicReference<>();

    private record Memory(Kept kept, Instant until) {}

    StoredCorrections(PluginSettingsFactory settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Kept kept() {
        Memory known = memory.get();
        return known != null && clock.instant().isBefore(known.until()) ? known.kept() : remember(read());
    }

    private Kept remember(Kept kept) {
        memory.set(new Memory(kept, clock.instant().plus(REMEMBERED)));
        return kept;
    }

    private Kept read() {
        PluginSettings global = settings.createGlobalSettings();
        JsonNode main = parse(global, PREFIX);
        Map<String, DateCorrection> dates = new LinkedHashMap<>();
        main.path("dates").properties().forEach(entry -> dates.put(entry.getKey(), date(entry.getValue())));
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> byPiece = new LinkedHashMap<>();
            parse(global, PREFIX + "." + language.tag())
                    .properties()
                    .forEach(entry ->
                            byPiece.put(entry.getKey(), entry.getValue().asText()));
            texts.put(language, byPiece);
        }
        return new Kept(main.path("linksOut").asBoolean(true), dates, new Rewording(texts));
    }

    private static DateCorrection date(JsonNode json) {
        return new DateCorrection(
                LocalDate.parse(json.path("day").asText()),
                LegalStatus.ofCode(json.path("status").asText()).orElse(LegalStatus.UNCONFIRMED),
                json.path("source").asText());
    }

    private static JsonNode parse(PluginSettings global, String key) {
        try {
            return global.get(key) instanceof String text && !text.isEmpty()
                    ? JSON.readTree(text)
                    : JSON.createObjectNode();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the setting " + key + " is damaged", e);
        }
    }

    @Override
    public void keep(Kept kept) {
        PluginSettings global = settings.createGlobalSettings();
        ObjectNode main = JSON.createObjectNode().put("linksOut", kept.linksOut());
        ObjectNode dates = main.putObject("dates");
        kept.dates()
                .forEach((address, date) -> dates.putObject(address)
                        .put("day", date.day().toString())
                        .put("status", date.status().code())
                        .put("source", date.source()));
        global.put(PREFIX, main.toString());
        for (Language language : Language.values()) {
            ObjectNode texts = JSON.createObjectNode();
            kept.profile().texts().getOrDefault(language, Map.of()).forEach(texts::put);
            global.put(PREFIX + "." + language.tag(), texts.toString());
        }
        remember(kept);
    }
}
