package org.aiadoption.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.jira.search.JqlFunctions.Function;
import org.jspecify.annotations.Nullable;

/** Jira's own functions that are no dates. Each answers in one statement. */
record StandardFunctions(Db db) {
    static Map<String, Function> all(Db db) {
        StandardFunctions functions = new StandardFunctions(db);
        return Map.of(
                "currentUser",
                new Standard(new Signature("currentUser", 0, 0), false, StandardFunctions::currentUser),
                "membersOf",
                new Standard(new Signature("membersOf", 1, 1), true, functions::membersOf),
                "linkedIssues",
                new Standard(new Signature("linkedIssues", 1, 2), true, functions::linkedIssues));
    }

    /** A name with the least and the most arguments. */
    private record Signature(String name, int least, int most) {}

    /** Throws a JqlException for arguments that mean nothing. */
    @FunctionalInterface
    private interface Answer {
        List<String> values(List<String> arguments, @Nullable ApplicationUser user);
    }

    private record Standard(Signature signature, boolean isList, Answer answer) implements Function {
        @Override
        public List<String> problems(List<String> arguments, @Nullable ApplicationUser user) {
            int given = arguments.size();
            return given >= signature.least() && given <= signature.most()
                    ? List.of()
                    : List.of(JqlFunctions.wrongNumber(signature.name(), signature.least(), given));
        }

        @Override
        public List<String> values(List<String> arguments, @Nullable ApplicationUser user) {
            return answer.values(arguments, user);
        }
    }

    private static List<String> currentUser(List<String> arguments, @Nullable ApplicationUser user) {
        return user == null ? List.of() : List.of(user.getName());
    }

    private List<String> membersOf(List<String> arguments, @Nullable ApplicationUser user) {
        List<String> names = db.list(
                "select u.user_name from membership m join app_user u on u.user_key = m.user_key"
                        + " where lower(m.group_name) = ?",
                row -> row.getString(1),
                arguments.get(0).toLowerCase(Locale.ROOT));
        if (names.isEmpty()) {
            throw new JqlException("Function 'membersOf' can not generate a list of usernames for group '"
                    + arguments.get(0) + "'; the group does not exist.");
        }
        return names;
    }

    private List<String> linkedIssues(List<String> arguments, @Nullable ApplicationUser user) {
        Long issue = new IssueFinder(db).visible(arguments.subList(0, 1), user).get(arguments.get(0));
        if (issue == null) {
            throw new JqlException("Issue '" + arguments.get(0) + "' could not be found in function 'linkedIssues'.");
        }
        String type = arguments.size() < 2 ? "" : arguments.get(1).toLowerCase(Locale.ROOT);
        if (!type.isEmpty()
                && !db.exists("select 1 from link_type where lower(inward) = ? or lower(outward) = ?", type, type)) {
            throw new JqlException(
                    "Issue link type '" + arguments.get(1) + "' could not be found in function 'linkedIssues'.");
        }
        return db.list(
                "select case when k.source_id = ? then k.destination_id else k.source_id end from issue_link k"
                        + " join link_type y on y.id = k.link_type where ? in (k.source_id, k.destination_id)"
                        + " and (? = '' or lower(case when k.source_id = ? then y.outward else y.inward end) = ?)",
                row -> row.getString(1),
                issue,
                issue,
                type,
                issue,
                type);
    }
}
