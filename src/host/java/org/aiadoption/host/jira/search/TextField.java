package org.aiadoption.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/**
 * A field that is searched for words. {@code match} is a condition with a {@code ?} for a word. Every word of the query must occur, parts of words count, {@code *} and {@code ?} are
 * wildcards, and a text in quotation marks must occur as it is.
 */
record TextField(String name, String match, String present) implements JqlField {
    @Override
    public Sql compare(Operator operator, List<Operand> operands, @Nullable ApplicationUser user) {
        Operand operand = operands.get(0);
        if (operand instanceof Operand.Empty && !present.isEmpty()) {
            Sql there = Sql.of("(" + present + ")");
            return operator.isNegative() ? there : there.negated();
        }
        if (operator != Operator.LIKE && operator != Operator.NOT_LIKE) {
            throw JqlField.unsupported(operator, name);
        }
        if (!(operand instanceof Operand.Text text) || text.value().isBlank()) {
            throw new JqlException("The field '" + name + "' does not support searching for an empty string.");
        }
        Sql all = Sql.join("and", words(text.value()).stream().map(this::occurs).toList());
        if (operator == Operator.LIKE) {
            return all;
        }
        return present.isEmpty() ? all.negated() : Sql.join("and", List.of(Sql.of("(" + present + ")"), all.negated()));
    }

    private static List<String> words(String query) {
        String lower = query.trim().toLowerCase(Locale.ROOT);
        if (lower.length() > 2 && lower.startsWith("\"") && lower.endsWith("\"")) {
            return List.of(lower.substring(1, lower.length() - 1));
        }
        return List.of(lower.split("\\s+"));
    }

    private Sql occurs(String word) {
        String pattern = "%" + Db.literally(word).replace('*', '%').replace('?', '_') + "%";
        return Sql.of("(" + match + ")", pattern);
    }
}
