package org.aiadoption.planner.jira.persistence;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.aiadoption.planner.jira.persistence.support.PrefixedNames;

/** What SQL Server, Oracle and MySQL would refuse of a table or of a statement, in words. */
final class SchemaRules {

    /** Oracle before 12.2 takes no longer name. */
    private static final int NAME_LIMIT = 30;

    /** MySQL indexes 767 bytes, and a character may take 4. */
    private static final int INDEX_LIMIT = 191;

    private static final PrefixedNames NAMES = new PrefixedNames();

    /** Words that at least one of the five reserves and that a plan's data could be called. */
    private static final Set<String> RESERVED = Set.of(
            "ACCESS",
            "AUDIT",
            "BETWEEN",
            "BOARD",
            "BY",
            "CHECK",
            "COLUMN",
            "COMMENT",
            "CURRENT",
            "DATE",
            "DEFAULT",
            "DESC",
            "END",
            "EXISTS",
            "FILE",
            "FROM",
            "GROUP",
            "IDENTIFIED",
            "INDEX",
            "INITIAL",
            "KEY",
            "LEVEL",
            "LIMIT",
            "LOCK",
            "MODE",
            "NUMBER",
            "OFFSET",
            "OPTION",
            "ORDER",
            "PLAN",
            "POSITION",
            "PUBLIC",
            "RANK",
            "RESOURCE",
            "ROW",
            "ROWS",
            "SESSION",
            "SIZE",
            "START",
            "SYSDATE",
            "TABLE",
            "TEXT",
            "TO",
            "TRIGGER",
            "TYPE",
            "UID",
            "UNION",
            "USER",
            "VALUE",
            "VALUES",
            "VIEW",
            "WHEN",
            "WHERE");

    private SchemaRules() {}

    static List<String> brokenBy(Class<? extends RawEntity<?>> table) throws IllegalAccessException {
        List<String> broken = new ArrayList<>();
        String name = NAMES.getTableNameConverter().getName(table);
        if (name.length() > NAME_LIMIT) {
            broken.add(name + " is longer than 30 characters");
        }
        for (Method getter : columns(table)) {
            names(column(getter), broken);
            values(getter, broken);
        }
        Set<String> columns = columns(table).stream().map(SchemaRules::column).collect(Collectors.toSet());
        for (var constant : table.getDeclaredFields()) {
            if (!columns.contains(String.valueOf(constant.get(null)))) {
                broken.add(constant.getName() + " names no column");
            }
        }
        return broken;
    }

    private static void names(String column, List<String> broken) {
        if (column.length() > NAME_LIMIT) {
            broken.add(column + " is longer than 30 characters");
        }
        if (RESERVED.contains(column)) {
            broken.add(column + " is a reserved word");
        }
    }

    private static void values(Method getter, List<String> broken) {
        String column = column(getter);
        boolean unique = getter.isAnnotationPresent(Unique.class);
        if (unique && !getter.isAnnotationPresent(NotNull.class)) {
            broken.add(column + " is unique and may be null, which SQL Server allows once");
        }
        if (getter.getReturnType() != String.class) {
            return;
        }
        int length = length(getter);
        if (length == 0) {
            broken.add(column + " does not say how long it may be");
        }
        boolean indexed = unique || getter.isAnnotationPresent(Indexed.class);
        if (indexed && (length == StringLength.UNLIMITED || length > INDEX_LIMIT)) {
            broken.add(column + " is too long for an index");
        }
    }

    /** The statements in whose conditions or order an unlimited text of one of the tables stands. */
    static List<String> comparingUnlimitedText(List<String> statements, List<Class<? extends RawEntity<?>>> tables) {
        Set<String> unlimited = new TreeSet<>();
        tables.forEach(table -> columns(table).stream()
                .filter(getter -> length(getter) == StringLength.UNLIMITED)
                .forEach(getter -> unlimited.add(column(getter))));
        return statements.stream()
                .filter(statement -> unlimited.stream().anyMatch(conditions(statement)::contains))
                .toList();
    }

    private static String conditions(String statement) {
        String upper = statement.toUpperCase(Locale.ROOT);
        return Stream.of(" WHERE ", " ORDER BY ", " GROUP BY ", " DISTINCT ")
                .filter(upper::contains)
                .map(word -> upper.substring(upper.indexOf(word)))
                .collect(Collectors.joining());
    }

    private static int length(Method getter) {
        StringLength length = getter.getAnnotation(StringLength.class);
        return length == null ? 0 : length.value();
    }

    private static String column(Method getter) {
        return NAMES.getFieldNameConverter().getName(getter);
    }

    private static List<Method> columns(Class<?> table) {
        return Stream.of(table.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("get"))
                .toList();
    }
}
