package org.aiadoption.planner.jql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jira's words for what cannot be read, with line and character. */
class SyntaxErrorsTest {

    private static final String OPERATORS =
            " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";
    private static final String ESCAPES =
            " The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.";
    private static final SearchDesk DESK = new SearchDesk();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "status = Done and | Expecting a field name at the end of the query.",
                "not | Expecting a field name at the end of the query.",
                "( | Expecting a field name at the end of the query.",
                "order by | Expecting a field name at the end of the query.",
                "status = Done order by due desc, | Expecting a field name at the end of the query.",
                "status = Done order | Expecting 'by' before the end of the query.",
                "status = Done order due | Expecting 'by' but got 'due'. (line 1, character 21)",
                "order by due up | Expecting either 'ASC' or 'DESC' but got 'up'. (line 1, character 14)",
                "order by due asc up | Expecting ',' but got 'up'. (line 1, character 18)",
                "status = Done type = Epic | Expecting either 'OR' or 'AND' but got 'type'. (line 1, character 15)",
                "(status = Done | Expecting ')' before the end of the query.",
                "(status = Done type | Expecting ')' but got 'type'. (line 1, character 16)",
                "status in (Done, (Open) | Expecting ')' before the end of the query.",
                "status = | Expecting either a value, list or function before the end of the query.",
                "status in (Done, | Expecting either a value, list or function before the end of the query.",
                "cf | Expecting '[' before the end of the query.",
                "cf = 3 | Expecting '[' but got '='. (line 1, character 4)",
                "cf[ | Expecting a custom field id (a positive number) before the end of the query.",
                "cf[12x] = 3 | Expecting a custom field id (a positive number) but got '12x'. (line 1, character 4)",
                "cf[12 = 3 | Expecting ']' but got '='. (line 1, character 7)",
                "[12] = 3 | Expecting a field name but got '['. Did you mean 'cf['? (line 1, character 1)",
                "due < now( | Expecting ')' before the end of the query.",
                "due < f(, a) | Expecting ')' but got ','. (line 1, character 9)",
                "due < f(a,) | Function argument must be specified. (line 1, character 11)",
                "due < f(a, | Expecting a function argument at the end of the query.",
                "due < f(a b) | Expecting ')' or ',' but got 'b'. (line 1, character 11)",
                "status not is empty | Expecting 'IN' but got 'is'. (line 1, character 12)",
                "status is ! empty | Expecting 'NOT' but got '!'. (line 1, character 11)",
                "'' = 3 | A field name cannot be empty. (line 1, character 1)",
                "due < ''() | A function name cannot be empty. (line 1, character 7)",
                "summary ~ 'half | The quoted string 'half' has not been completed. (line 1, character 11)",
                "summary ~ \" | The quoted string has not been completed. (line 1, character 11)",
                "summary ~ x where | 'where' is a reserved JQL word. You must surround it in quotation marks to use it in"
                        + " a query. (line 1, character 13)",
                "SELECT = 3 | 'SELECT' is a reserved JQL word. You must surround it in quotation marks to use it in a"
                        + " query. (line 1, character 1)",
                "status was Done | 'was' is a reserved JQL word. You must surround it in quotation marks to use it in a"
                        + " query. (line 1, character 8)",
                "reporter = a@b | The character '@' is a reserved JQL character. You must enclose it in a string or use"
                        + " the escape '\\u0040' instead. (line 1, character 13)",
                "id = 9223372036854775808 | '9223372036854775808' is not a valid number. Numbers must be between"
                        + " -9,223,372,036,854,775,808 and 9,223,372,036,854,775,807. (line 1, character 6)",
            })
    void says_what_was_wanted_and_where(String jql, String message) {
        assertThat(DESK.refused(jql)).isEqualTo("Error in the JQL Query: " + message);
    }

    @ParameterizedTest
    @CsvSource({"status, before the end of the query", "status likes, but got 'likes'"})
    void lists_the_operators_where_one_is_missing(String jql, String where) {
        assertThat(DESK.refused(jql))
                .startsWith("Error in the JQL Query: Expecting operator " + where + ".")
                .contains(OPERATORS);
    }

    @ParameterizedTest
    @CsvSource({
        "'and = 3', a field name, and, field name, 1",
        "'status = Done order by asc', a field name, asc, field name, 24",
        "'status = !', 'either a value, list or function', !, value, 10",
    })
    void tells_how_a_word_that_means_something_else_can_be_used(
            String jql, String wanted, String word, String use, int character) {
        assertThat(DESK.refused(jql))
                .isEqualTo("Error in the JQL Query: Expecting " + wanted + " but got '" + word
                        + "'. You must surround '" + word + "' in quotation marks to use it as a " + use
                        + ". (line 1, character " + character + ")");
    }

    @Test
    void counts_lines_and_shows_a_text_of_several_lines_as_one() {
        assertThat(DESK.refused("status = Done\n  and {"))
                .endsWith("the escape '\\u007b' instead. (line 2, character 7)");
        assertThat(DESK.refused("status = Done\nand summary ~ 'a\nb"))
                .isEqualTo("Error in the JQL Query: The quoted string 'a b' has not been completed."
                        + " (line 2, character 15)");
    }

    @ParameterizedTest
    @CsvSource({"a\\q, \\q, 12", "a\\u12x4, \\u12x, 12", "'\"ab\\k\"', \\k, 14", "\\u, \\u, 11"})
    void knows_seven_escapes_only(String text, String escape, int character) {
        assertThat(DESK.refused("summary ~ " + text))
                .isEqualTo("Error in the JQL Query: '" + escape + "' is an illegal JQL escape sequence." + ESCAPES
                        + " (line 1, character " + character + ")");
    }

    @Test
    void an_escape_must_not_stop_half_way() {
        assertThat(DESK.refused("summary ~ ab\\"))
                .isEqualTo("Error in the JQL Query: The escape sequence has not been completed." + ESCAPES
                        + " (line 1, character 13)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary ~ \u0000", "summary ~ \"\u0000\"", "summary ~ 'a\u0000b'"})
    void a_control_character_must_be_written_as_an_escape(String jql) {
        int character = jql.indexOf(0) + 1;

        assertThat(DESK.refused(jql))
                .isEqualTo("Error in the JQL Query: The character 'U+0000' on line 1 at position " + character
                        + " must be escaped. Use the escape '\\u0000' instead. (line 1, character " + character + ")");
    }
}
