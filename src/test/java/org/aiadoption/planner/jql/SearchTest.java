package org.aiadoption.planner.jql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.aiadoption.host.jira.Users;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each field, operator and function that a planner's user types. */
class SearchTest {

    private static final SearchDesk DESK = new SearchDesk();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = OPEN | 1 2 3 4",
                "project = 'open house' | 1 2 3 4",
                "project != SHUT and project not in (SHUT) | 1 2 3 4",
                "issuetype in (Epic, story) | 1 2",
                "type = 10002 | 3 4",
                "status = 'In Progress' | 1",
                "statusCategory != done | 1 2 3",
                "statusCategory in (\"To Do\", Done) | 2 3 4",
                "resolution = Unresolved | 1 2 3",
                "resolution is not empty | 4",
                "resolution = Done | 4",
                "assignee = bob | 2 4",
                "assignee != bob | 1",
                "assignee is EMPTY | 3",
                "assignee in (ann, null) | 1 3",
                "assignee = currentUser() | 1",
                "reporter in membersOf(leads) | 1 2",
                "creator not in membersOf('leads') | 3 4",
                "summary ~ steps | 1",
                "summary ~ '\"the users\"' | 2",
                "summary ~ \"ste*s\" | 1",
                "summary !~ matter | 1 2 3",
                "summary ~ \"\\\"it\\\"\" | 3",
                "description ~ '100%' | 1",
                "description is empty | ",
                "comment ~ nobody | 2",
                "text ~ answered | 2",
                "labels = ai | 1 2",
                "labels in (ai, plan) | 1 2 4",
                "labels is empty | 3",
                "labels != plan | 2",
                "key = OPEN-3 | 3",
                "issue in (open-1, OPEN-2) | 1 2",
                "issuekey not in (OPEN-1) | 2 3 4",
                "\"Epic Link\" = OPEN-1 | 2",
                "'epic link' is empty | 1 3 4",
                "cf[10002] = OPEN-1 | 2",
                "'Epic Name' ~ step | 1",
                "cf[10001] is not empty | 1",
                "parent = OPEN-1 | ",
                "parent is empty | 1 2 3 4",
                "issueLinkType = blocks | 2",
                "issueLinkType = 'is blocked by' | 3",
                "issueLinkType in ('relates to') | 2",
                "issueLinkType is empty | 4",
                "issue in linkedIssues(OPEN-2) | 1 3",
                "issue in linkedIssues(OPEN-2, Blocks) | 3",
                "issue in linkedIssues(OPEN-3, 'is blocked by') | 2",
            })
    void finds_by_field(String jql, String numbers) {
        assertThat(DESK.found("ann", "project = OPEN and (" + jql + ") order by key"))
                .isEqualTo(keys(numbers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "created >= -1d | 3",
                "created > '-2w' | 2 3",
                "created <= '-4w 2d' | 1 4",
                "created < 2026-02-01 | 1 4",
                "created >= \"2026/03/01 10:00\" and created < '2026-03-01 10:01' | 2",
                "updated >= startOfWeek() | 3",
                "updated >= startOfMonth('-1M') and updated < startOfMonth() | ",
                "created < startOfYear() | 4",
                "resolved < now() | 4",
                "resolved is empty | 1 2 3",
                "due = 2026-03-13 | 1",
                "due <= endOfWeek() | 1 3",
                "duedate <= endOfWeek('+1w') | 1 2 3",
                "due < startOfDay() | 3",
                "due is null | 4",
                "due in (2026-03-13, 2026-03-20) | 1 2",
                "due not in (2026-03-13) | 2 3",
                "due > endOfDay(1) and due < endOfMonth() | 1 2",
                "due <= 2d | 1 3",
            })
    void finds_by_date(String jql, String numbers) {
        assertThat(DESK.found("ann", "project = OPEN and (" + jql + ") order by key"))
                .isEqualTo(keys(numbers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "type = Epic or type = Story and assignee = bob ; 1 2",
                "(type = Epic or type = Task) and assignee = bob ; 4",
                "type = Epic || type = Story && assignee = ann ; 1",
                "type = Epic | type = Story & assignee = ann ; 1",
                "not type = Task ; 1 2",
                "! type = Task ; 1 2",
                "not not type = Task ; 3 4",
                "not (type = Task or assignee = ann) ; 2",
                "!(type=Task)and!assignee=ann ; 2",
                "TYPE = epic OR Type in (STORY) ; 1 2",
                "type = \\u0045pic ; 1",
                "type = 'Ep\\u0069c' ; 1",
                "labels = \"a\\\\b\" ; ",
            })
    void connects_conditions(String jql, String numbers) {
        assertThat(DESK.found("ann", "project = OPEN and (" + jql + ") order by key"))
                .isEqualTo(keys(numbers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "order by created | 3 2 1 4",
                "order by created asc | 4 1 2 3",
                "order by due | 3 1 2 4",
                "order by type, key desc | 1 2 4 3",
                "order by status desc, summary | 4 1 2 3",
                "order by assignee, 'created' desc | 1 2 4 3",
                " | 4 3 2 1",
            })
    void sorts_by_several_fields_each_with_its_own_default(String order, String numbers) {
        assertThat(DESK.found("ann", "project = OPEN " + Objects.requireNonNullElse(order, "")))
                .isEqualTo(keys(numbers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bogus = 1 | Field 'bogus' does not exist or you do not have permission to view it.",
                "cf[999] = 1 | Field 'cf[999]' does not exist or you do not have permission to view it.",
                "project = NOWHERE | The value 'NOWHERE' does not exist for the field 'project'.",
                "project = SHUT | The value 'SHUT' does not exist for the field 'project'.",
                "status = Sleeping | The value 'Sleeping' does not exist for the field 'status'.",
                "assignee = nobody | The value 'nobody' does not exist for the field 'assignee'.",
                "key = OPEN-99 | An issue with key 'OPEN-99' does not exist for field 'key'.",
                "key = SHUT-1 | An issue with key 'SHUT-1' does not exist for field 'key'.",
                "key = steps | The issue key 'steps' for field 'key' is invalid.",
                "id = 1 | A value with ID '1' does not exist for the field 'key'.",
                "assignee = bogus(a, b) | Unable to find JQL function 'bogus(a, b)'.",
                "due < bogus() | Unable to find JQL function 'bogus()'.",
                "due < now(1) | Function 'now' expected '0' arguments but received '1'.",
                "assignee = currentUser(a) | Function 'currentUser' expected '0' arguments but received '1'.",
                "due < startOfDay(soon) | Duration for function 'startOfDay' should have the format (+/-)n(yMwdm), e.g"
                        + " -1M for 1 month earlier.",
                "assignee in membersOf(nobodies) | Function 'membersOf' can not generate a list of usernames for group"
                        + " 'nobodies'; the group does not exist.",
                "issue in linkedIssues(SHUT-2) | Issue 'SHUT-2' could not be found in function 'linkedIssues'.",
                "issue in linkedIssues(OPEN-2, eats) | Issue link type 'eats' could not be found in function"
                        + " 'linkedIssues'.",
                "summary = x | The operator '=' is not supported by the 'summary' field.",
                "project ~ OPEN | The operator '~' is not supported by the 'project' field.",
                "project is empty | The field 'project' does not support searching for EMPTY values.",
                "status in Done | Operator 'in' does not support the non-list value '\"Done\"' for field 'status'.",
                "assignee in currentUser() | Operator 'in' does not support the non-list value 'currentUser()' for field"
                        + " 'assignee'.",
                "assignee = membersOf(staff) | Operator '=' does not support the list value 'membersOf(staff)' for field"
                        + " 'assignee'.",
                "status = (Done) | Operator '=' does not support the list value '(\"Done\")' for field 'status'.",
                "due > yesterday | Date value 'yesterday' for field 'due' is invalid. Valid formats include:"
                        + " 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format"
                        + " e.g. '-5d', '4w 2d'.",
                "text ~ '' | The field 'text' does not support searching for an empty string.",
                "order by bogus | Not able to sort using field 'bogus'.",
                "order by labels | Not able to sort using field 'labels'.",
            })
    void tells_what_does_not_exist_apart_from_what_cannot_be_read(String jql, String message) {
        assertThat(DESK.objections("bob", jql)).containsExactly(message);
    }

    @Test
    void tells_everything_that_is_wrong_at_once() {
        assertThat(DESK.objections("bob", "bogus = 1 and status = Sleeping order by nothing"))
                .containsExactly(
                        "Field 'bogus' does not exist or you do not have permission to view it.",
                        "The value 'Sleeping' does not exist for the field 'status'.",
                        "Not able to sort using field 'nothing'.");
    }

    private static List<String> keys(String numbers) {
        return numbers == null
                ? List.of()
                : List.of(numbers.split(" ")).stream().map(n -> "OPEN-" + n).toList();
    }

    /** In Turkish, a capital I is another letter than a small i. */
    @Test
    void case_does_not_count_whatever_the_language_of_the_server_is() {
        SearchDesk desk = new SearchDesk();
        desk.sql("update issue set summary = 'INVITE', description = 'INVITE' where num = 3");
        desk.sql("update issue_comment set body = 'INVITE'");
        desk.sql("update field_value set text_value = 'INVITE'");
        desk.sql("update project set name = 'INVITE' where pkey = 'OPEN'");
        desk.sql("update membership set group_name = 'INVITE' where group_name = 'leads'");
        desk.sql("update link_type set inward = 'INVITED BY' where id = 10000");
        desk.sql("update app_user set display_name = 'INVITE' where user_name = 'bob'");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(desk.found("bob", "summary ~ invite")).containsExactly("OPEN-3");
            assertThat(desk.found("bob", "description ~ invite")).containsExactly("OPEN-3");
            assertThat(desk.found("bob", "comment ~ invite")).containsExactly("OPEN-2");
            assertThat(desk.found("bob", "'Epic Name' ~ invite")).containsExactly("OPEN-1");
            assertThat(desk.found("bob", "project = invite")).hasSize(4);
            assertThat(desk.found("bob", "reporter in membersOf(invite)")).hasSize(2);
            assertThat(desk.found("bob", "issueLinkType = 'invited by'")).containsExactly("OPEN-3");
            assertThat(desk.found("bob", "issue in linkedIssues(OPEN-3, 'invited by')"))
                    .containsExactly("OPEN-2");
            assertThat(desk.found("bob", "project = OPEN order by summary"))
                    .containsExactly("OPEN-2", "OPEN-1", "OPEN-3", "OPEN-4");
            assertThat(desk.get(Users.class).search("invite", 9)).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }
}
