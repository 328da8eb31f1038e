package org.aiadoption.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** Finds issues that a query names, in two statements however many they are. What the user may not see is not there. */
record IssueFinder(Db db) {
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]*)-(\\d{1,15})");

    /** Whether a text looks like the key of an issue. */
    static boolean isKey(String text) {
        return KEY.matcher(text.toUpperCase(Locale.ROOT)).matches();
    }

    static boolean isId(String text) {
        return text.matches("\\d{1,18}");
    }

    /** The ids of the visible issues by key, in whatever case, or by id; what is missing is left out. */
    Map<String, Long> visible(Collection<String> texts, @Nullable ApplicationUser user) {
        Map<String, List<Object>> numbers = new HashMap<>();
        List<Object> ids = new ArrayList<>();
        for (String text : texts) {
            Matcher key = KEY.matcher(text.toUpperCase(Locale.ROOT));
            if (key.matches()) {
                numbers.computeIfAbsent(key.group(1), project -> new ArrayList<>())
                        .add(Long.valueOf(key.group(2)));
            } else if (isId(text)) {
                ids.add(Long.valueOf(text));
            }
        }
        Map<String, Long> found = new HashMap<>();
        if (!ids.isEmpty()) {
            select(Sql.in("i.id in (%s)", ids), user)
                    .forEach(row -> found.put(row.id().toString(), row.id()));
        }
        if (!numbers.isEmpty()) {
            Map<String, Long> byKey = new HashMap<>();
            select(byKeys(numbers), user).forEach(row -> byKey.put(row.key(), row.id()));
            texts.forEach(text -> byKey.computeIfPresent(text.toUpperCase(Locale.ROOT), (key, id) -> {
                found.put(text, id);
                return id;
            }));
        }
        return found;
    }

    private record Row(Long id, String key) {}

    private static Sql byKeys(Map<String, List<Object>> numbers) {
        List<Sql> parts = new ArrayList<>();
        numbers.forEach((project, ofProject) -> parts.add(Sql.join(
                "and",
                List.of(
                        Sql.of("i.project_id = (select k.id from project k where k.pkey = ?)", project),
                        Sql.in("i.num in (%s)", ofProject)))));
        return Sql.join("or", parts);
    }

    private List<Row> select(Sql condition, @Nullable ApplicationUser user) {
        Sql where = Sql.join("and", List.of(condition, JqlSearch.browsable(user)));
        return db.list(
                "select i.id, p.pkey, i.num from issue i join project p on p.id = i.project_id where " + where.text(),
                row -> new Row(row.getLong(1), row.getString(2) + "-" + row.getLong(3)),
                where.values().toArray());
    }
}
