package org.aiadoption.planner.jql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiadoption.host.jira.Issues;
import org.junit.jupiter.api.Test;

/** A search for text reads summary, description and comments as they are now, in any case of letters. */
class WordsTest {

    private final SearchDesk desk = new SearchDesk();
    private final Issues issues = desk.get(Issues.class);

    @Test
    void words_of_a_comment_are_found_from_its_first_to_its_last_day() {
        long issue = desk.page("ann", "key = OPEN-3", 0, 1).getResults().get(0).getId();

        long comment = issues.comment(issue, desk.user("ann"), "Der Straßenverkäufer fragte");
        assertThat(desk.found("ann", "text ~ straßenverkäufer")).containsExactly("OPEN-3");

        issues.editComment(issue, comment, desk.user("ann"), "ЭТАП первый");
        assertThat(desk.found("ann", "text ~ straßenverkäufer")).isEmpty();
        assertThat(desk.found("ann", "text ~ этап and text ~ ПЕРВЫЙ")).containsExactly("OPEN-3");

        issues.deleteComment(issue, comment, desk.user("ann"));
        assertThat(desk.found("ann", "text ~ этап")).isEmpty();
    }

    @Test
    void summary_and_description_are_read_together_with_the_comments() {
        assertThat(List.of(desk.found("ann", "text ~ users"), desk.found("ann", "text ~ \"who knows\"")))
                .containsOnly(List.of("OPEN-2"));
        assertThat(desk.found("ann", "text ~ '100%'")).containsExactly("OPEN-1");
    }
}
