package org.aiadoption.host.page;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The chrome around a page: header only, a project's sidebar, or the administration menu; and which scripts it asks for. */
record Frame(Kind kind, @Nullable Project project, @Nullable String active, List<String> contexts) {
    enum Kind {
        BARE,
        GENERAL,
        PROJECT,
        ADMIN,
        PROJECT_SETTINGS
    }

    static Frame bare() {
        return new Frame(Kind.BARE, null, null, List.of());
    }

    static Frame general() {
        return new Frame(Kind.GENERAL, null, null, List.of("atl.general"));
    }

    static Frame project(Project project, String active, String... contexts) {
        return new Frame(Kind.PROJECT, project, active, withGeneral(contexts));
    }

    static Frame admin(@Nullable String active) {
        return new Frame(Kind.ADMIN, null, active, List.of("atl.admin", "admin"));
    }

    static Frame projectSettings(Project project, String tab) {
        return new Frame(Kind.PROJECT_SETTINGS, project, tab, List.of("atl.admin", "admin"));
    }

    private static List<String> withGeneral(String... contexts) {
        return Stream.concat(Stream.of("atl.general"), List.of(contexts).stream())
                .toList();
    }
}
