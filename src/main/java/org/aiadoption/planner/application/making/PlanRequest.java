package org.aiadoption.planner.application.making;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan as somebody asks for it, every value as it was typed. An empty text means that nothing was given.
 *
 * @param project a project key
 * @param template a template key
 * @param people user names by role key
 */
public record PlanRequest(
        String project, String template, Terms terms, AimTexts aim, Map<String, String> people, Options options) {

    public PlanRequest {
        people = Map.copyOf(people);
    }

    /** Name, language tag and ISO start date. */
    public record Terms(String name, String language, String startDate) {}

    /** What it is for; {@code readout} is an ISO date. */
    public record AimTexts(String goal, String metric, String baseline, String target, String readout) {

        public static AimTexts none() {
            return new AimTexts("", "", "", "", "");
        }
    }

    /**
     * Departures from what the planner would do by itself.
     *
     * @param changes by node key
     * @param previewHash what a preview gave; empty when there was none
     * @param rootIssue the key of an issue that becomes the plan's root; empty when one is to be made
     */
    public record Options(
            boolean epicsOnly,
            Map<String, Change> changes,
            MappingTexts mapping,
            String previewHash,
            String rootIssue) {

        public Options {
            changes = Map.copyOf(changes);
        }

        public static Options none() {
            return new Options(false, Map.of(), MappingTexts.none(), "", "");
        }
    }

    /** A change of one node; null leaves a value as it is. An empty assignee, a user name else, means nobody. */
    public record Change(
            boolean excluded,
            @Nullable String summary,
            @Nullable String due,
            @Nullable String assignee) {}

    /**
     * Which ids of the project stand for root, phase, item and link; empty leaves the choice to the project's settings.
     *
     * @param link a link type id, or {@code none}
     * @param fields values for required fields, by field id
     */
    public record MappingTexts(String root, String phase, String item, String link, Map<String, String> fields) {

        public MappingTexts {
            fields = Map.copyOf(fields);
        }

        public static MappingTexts none() {
            return new MappingTexts("", "", "", "", Map.of());
        }
    }
}
