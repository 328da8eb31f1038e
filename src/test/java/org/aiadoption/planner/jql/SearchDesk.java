package org.aiadoption.planner.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.platform.EventBus;
import org.aiadoption.host.plugin.Translations;

/** Somebody who searches a small Jira in memory, on Wednesday, 11 March 2026, ten o'clock in London. */
final class SearchDesk {

    private static final Instant NOW = Instant.parse("2026-03-11T10:00:00Z");

    private final HikariDataSource database = new HikariDataSource();
    private final JiraHalf services;

    SearchDesk() {
        database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (InputStream sample = Objects.requireNonNull(SearchDesk.class.getResourceAsStream("/search/sample.yaml"))) {
            Path home = Files.createTempDirectory("search-desk");
            Files.copy(sample, home.resolve("sample.yaml"));
            services =
                    JiraHalf.open(database, home, Clock.fixed(NOW, ZoneOffset.UTC), new EventBus(), new Translations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T get(Class<T> service) {
        return services.get(service);
    }

    void sql(String statement) {
        try (Connection connection = database.getConnection();
                Statement work = connection.createStatement()) {
            work.executeUpdate(statement);
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    ApplicationUser user(String name) {
        return get(UserManager.class).getUserByName(name);
    }

    /** The keys that the account finds, in their order. */
    List<String> found(String account, String jql) {
        return page(account, jql, 0, 100).getResults().stream()
                .map(Issue::getKey)
                .toList();
    }

    SearchResults<Issue> page(String account, String jql, int start, int max) {
        SearchService search = get(SearchService.class);
        ParseResult parsed = search.parseQuery(user(account), jql);
        if (!parsed.isValid()) {
            throw new AssertionError(jql + ": " + parsed.getErrors().getErrorMessages());
        }
        try {
            return search.search(user(account), parsed.getQuery(), new PagerFilter<Issue>(start, max));
        } catch (SearchException e) {
            throw new AssertionError(jql + ": " + e.getMessage(), e);
        }
    }

    /** What Jira says against the query's syntax. */
    String refused(String jql) {
        return String.join(
                " ",
                get(SearchService.class)
                        .parseQuery(user("ann"), jql)
                        .getErrors()
                        .getErrorMessages());
    }

    /** What Jira says against a query whose syntax is right. */
    List<String> objections(String account, String jql) {
        SearchService search = get(SearchService.class);
        ParseResult parsed = search.parseQuery(user(account), jql);
        if (!parsed.isValid()) {
            throw new AssertionError(jql + ": " + parsed.getErrors().getErrorMessages());
        }
        return List.copyOf(
                search.validateQuery(user(account), parsed.getQuery()).getErrorMessages());
    }
}
