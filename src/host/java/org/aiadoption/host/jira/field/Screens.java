package org.aiadoption.host.jira.field;

import java.util.List;
import java.util.Optional;
import org.aiadoption.host.data.Db;

/** Which fields stand on which screen, in the screen's order. */
public final class Screens {
    /** What a screen is for. */
    public enum Operation {
        CREATE,
        EDIT
    }

    private final Db db;

    Screens(Db db) {
        this.db = db;
    }

    public List<String> fields(long screenId) {
        return db.list(
                "select field_id from screen_field where screen_id = ? order by seq",
                row -> row.getString(1),
                screenId);
    }

    /** The fields open to an operation in a project; nothing where every field is, because no screen was set up. */
    public Optional<List<String>> fields(long projectId, Operation operation) {
        return db.first(
                        "select screen_id from project_screen where project_id = ? and operation = ?",
                        row -> row.getLong(1),
                        projectId,
                        operation == Operation.CREATE ? "create" : "edit")
                .map(this::fields);
    }
}
