package org.aiadoption.planner.application.port;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An issue as it is now. */
public record TrackedIssue(long id, long projectId, String key, Content content, Status status, Staff staff) {

    /** What is written in it. */
    public record Content(
            String typeId,
            String summary,
            String description,
            @Nullable LocalDate due) {}

    /** Where it stands; {@code category} is Jira's key: {@code new}, {@code indeterminate} or {@code done}. */
    public record Status(String name, String category) {}

    /** Its people, by user key. */
    public record Staff(@Nullable String creator, @Nullable String assignee) {}

    /** Whether its status belongs to the category of finished work. */
    public boolean done() {
        return status.category().equals("done");
    }

    /** The part of the key behind the hyphen. */
    public long number() {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }
}
