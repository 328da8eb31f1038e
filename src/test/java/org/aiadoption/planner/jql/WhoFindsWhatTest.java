package org.aiadoption.planner.jql;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database leaves out what the searcher may not see, counts the rest and cuts out the page. */
class WhoFindsWhatTest {

    private final SearchDesk desk = new SearchDesk();

    @ParameterizedTest
    @CsvSource({"ann, 6", "bob, 4", "eve, 4", "gone, 0", "nobody, 0"})
    void everybody_finds_and_counts_what_they_may_browse(String account, int visible) throws SearchException {
        SearchService search = desk.get(SearchService.class);
        Query all = search.parseQuery(desk.user(account), "").getQuery();

        assertThat(desk.found(account, "")).hasSize(visible);
        assertThat(search.searchCount(desk.user(account), all)).isEqualTo(visible);
        assertThat(search.searchCountOverrideSecurity(desk.user(account), all)).isEqualTo(6);
        assertThat(search.searchOverrideSecurity(desk.user(account), all, new PagerFilter<Issue>(0, 100))
                        .getResults())
                .hasSize(6);
    }

    @Test
    void a_page_is_cut_after_what_is_hidden_is_gone() {
        SearchResults<Issue> page = desk.page("bob", "order by created desc", 1, 2);

        // the two issues of SHUT lie between the first and the second
        assertThat(page.getResults()).extracting(Issue::getKey).containsExactly("OPEN-2", "OPEN-1");
        assertThat(page.getTotal()).isEqualTo(4);
        assertThat(desk.page("bob", "order by created desc", 4, 2).getResults()).isEmpty();
        assertThat(desk.page("bob", "order by created desc", 4, 2).getTotal()).isEqualTo(4);
    }

    @Test
    void what_links_to_hidden_issues_shows_none_of_them() {
        assertThat(desk.found("ann", "issue in linkedIssues(OPEN-2) order by key"))
                .containsExactly("OPEN-1", "OPEN-3", "SHUT-2");
        assertThat(desk.found("bob", "issue in linkedIssues(OPEN-2) order by key"))
                .containsExactly("OPEN-1", "OPEN-3");
    }

    @Test
    void an_issue_that_is_not_indexed_yet_is_not_found() {
        desk.sql("update issue set indexed = false where num = 2");

        assertThat(desk.found("ann", "order by key")).containsExactly("OPEN-1", "OPEN-3", "OPEN-4", "SHUT-1");
        assertThat(desk.page("ann", "", 0, 2).getTotal()).isEqualTo(4);
    }

    @Test
    void an_issue_of_a_security_level_is_found_and_counted_by_its_people_only() throws SearchException {
        desk.sql("insert into security_level (id, scheme_id, name) values (1, 1, 'Bob only')");
        desk.sql("insert into security_grant (level_id, holder_type, holder) values (1, 'user', 'KEY2')");
        desk.sql("update issue set security_level = 1 where num = 4");
        SearchService search = desk.get(SearchService.class);
        Query all = search.parseQuery(desk.user("bob"), "").getQuery();

        assertThat(desk.found("eve", "order by key")).containsExactly("OPEN-1", "OPEN-2", "OPEN-3");
        assertThat(desk.found("bob", "order by key")).containsExactly("OPEN-1", "OPEN-2", "OPEN-3", "OPEN-4");
        assertThat(search.searchCount(desk.user("eve"), all)).isEqualTo(3);
        assertThat(search.searchCount(desk.user("bob"), all)).isEqualTo(4);
    }
}
