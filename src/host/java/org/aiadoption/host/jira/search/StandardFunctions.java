package org.aiadoption.host.jira.search;

import java.util.List;
import java.util.Map;
import org.aiadoption.host.data.Db;
import org.aiadoption.host.jira.search.JqlFunctions.Function;
import org.aiadoption.host.jira.search.JqlFunctions.Question;

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
        List<String> values(Question question);
    }

    private record Standard(Signature signature, boolean isList, Answer answer) implements Function {
        @Override
        public List<String> problems(Question question) {
            int given = question.arguments().size();
            return given >= signature.least() && given <= signature.most()
                    ? List.of()
                    : List.of(JqlFunctions.wrongNumber(signature.name(), signature.least(), given));
        }

        @Override
        public List<String> values(Question question) {
            return answer.values(question);
        }
    }

    private static List<String> currentUser(Question question) {
        return question.user() == null ? List.of() : List.of(question.user().getName());
    }

    private List<String> membersOf(Question question) {
        List<String> names = db.list(
                "select u.user_name from membership m join app_user u on u.user_key = m.user_key"
                        + " where m.group_name ilike ? escape '!'",
                row -> row.getString(1),
                Db.literally(question.arguments().get(0)));
        if (names.isEmpty()) {
            throw new JqlException("Function 'membersOf' can not generate a list of usernames for group '"
                    + question.arguments().get(0) + "'; the group does not exist.");
        }
        return names;
    }

    private List<String> linkedIssues(Question question) {
        Long issue = new IssueFinder(db)
                .visible(question.arguments().subList(0, 1), question.user())
                .get(question.arguments().get(0));
        if (issue == null) {
            throw new JqlException(
                    "Issue '" + question.arguments().get(0) + "' could not be found in function 'linkedIssues'.");
        }
        String type = question.arguments().size() < 2
                ? ""
                : Db.literally(question.arguments().get(1));
        if (!type.isEmpty()
                && !db.exists(
                        "select 1 from link_type where inward ilike ? escape '!' or outward ilike ? escape '!'",
                        type,
                        type)) {
            throw new JqlException("Issue link type '" + question.arguments().get(1)
                    + "' could not be found in function 'linkedIssues'.");
        }
        return db.list(
                "select case when k.source_id = ? then k.destination_id else k.source_id end from issue_link k"
                        + " join link_type y on y.id = k.link_type where ? in (k.source_id, k.destination_id)"
                        + " and (? = '' or case when k.source_id = ? then y.outward else y.inward end ilike ? escape '!')",
                row -> row.getString(1),
                issue,
                issue,
                type,
                issue,
                type);
    }
}
