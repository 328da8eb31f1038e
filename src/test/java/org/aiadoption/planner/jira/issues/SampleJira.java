package org.aiadoption.planner.jira.issues;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.platform.EventBus;
import org.aiadoption.host.plugin.Translations;

/** The services of a Jira with the embedded host's sample data, in memory, for the adapters that call them. */
final class SampleJira {

    private final JiraHalf services;

    SampleJira() {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try {
            services = JiraHalf.open(
                    database,
                    Files.createTempDirectory("sample-jira"),
                    Clock.systemUTC(),
                    new EventBus(),
                    new Translations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T get(Class<T> service) {
        return services.get(service);
    }

    long shop() {
        return get(ProjectManager.class).getProjectObjByKey("SHOP").getId();
    }

    String key(String account) {
        return get(UserManager.class).getUserByName(account).getKey();
    }
}
