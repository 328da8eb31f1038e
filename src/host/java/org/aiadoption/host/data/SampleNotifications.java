package org.aiadoption.host.data;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes whom each project's notification scheme tells of which event. */
final class SampleNotifications {
    /** Jira's ids of the events. */
    private static final Map<String, Long> EVENTS = Map.of(
            "created", 1L,
            "updated", 2L,
            "assigned", 3L,
            "resolved", 4L,
            "commented", 6L,
            "reopened", 7L,
            "deleted", 8L,
            "generic", 13L,
            "comment edited", 14L);

    private final Db db;
    private final SampleData base;

    SampleNotifications(Db db, SampleData base) {
        this.db = db;
        this.base = base;
    }

    void write(Fixture data) {
        for (Fixture scheme : data.parts("notificationSchemes")) {
            Fixture events = scheme.part("events");
            scheme.texts("projects")
                    .forEach(project -> events.names()
                            .forEach(event -> write(
                                    base.project(project),
                                    Objects.requireNonNull(EVENTS.get(event), event),
                                    events.texts(event))));
        }
    }

    private void write(long project, long event, List<String> holders) {
        for (String text : holders) {
            String[] parts = text.split(":", 2);
            String holder = parts.length == 1 ? null : parts[0].equals("user") ? base.userKey(parts[1]) : parts[1];
            db.update(
                    "insert into notification (project_id, event_type, holder_type, holder) values (?, ?, ?, ?)",
                    project,
                    event,
                    parts[0],
                    holder);
        }
    }
}
