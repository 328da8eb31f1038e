package org.aiadoption.planner.support;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;
import org.aiadoption.host.data.FirstStart;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.platform.EventBus;
import org.aiadoption.host.platform.SalTexts;
import org.aiadoption.host.platform.StoredSettings;
import org.aiadoption.host.plugin.Translations;

/** The services of a Jira with the embedded host's sample data, in memory, for the adapters that call them. */
public final class SampleJira {

    private final HikariDataSource database = new HikariDataSource();
    private final Translations translations = new Translations();
    private final JiraHalf services;

    public SampleJira() {
        database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        translations.addBundle(SampleJira.class.getClassLoader(), "i18n.planner");
        try {
            services = JiraHalf.open(
                    database,
                    new FirstStart.Sources(Files.createTempDirectory("sample-jira"), null),
                    Clock.systemUTC(),
                    new EventBus(),
                    translations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T get(Class<T> service) {
        return services.get(service);
    }

    /** Texts in the language of whoever is logged in. */
    public I18nResolver texts() {
        return new SalTexts(translations, get(JiraAuthenticationContext.class));
    }

    /** What plugins have settled, kept in the database. */
    public PluginSettingsFactory settings() {
        return new StoredSettings(database);
    }

    public long shop() {
        return project("SHOP");
    }

    public long project(String projectKey) {
        return get(ProjectManager.class).getProjectObjByKey(projectKey).getId();
    }

    /** Changes the database past Jira, to what Jira itself comes to in a moment that no test can hit. */
    public void write(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public String key(String account) {
        return get(UserManager.class).getUserByName(account).getKey();
    }
}
