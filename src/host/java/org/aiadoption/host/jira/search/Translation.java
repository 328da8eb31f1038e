package org.aiadoption.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A query as SQL for one searcher; goes on after an error so that all of them are told. */
final class Translation {
    private static final Sql ALL = Sql.of("(1 = 1)");

    private final JqlFields fields;
    private final JqlFunctions functions;
    private final @Nullable ApplicationUser user;
    private final MessageSet messages = new MessageSetImpl();

    Translation(JqlFields fields, JqlFunctions functions, @Nullable ApplicationUser user) {
        this.fields = fields;
        this.functions = functions;
        this.user = user;
    }

    MessageSet messages() {
        return messages;
    }

    Sql where(ParsedQuery query) {
        return query.where().map(clause -> condition(clause, false)).orElse(ALL);
    }

    String orderBy(ParsedQuery query) {
        List<String> sorts = new ArrayList<>();
        for (ParsedQuery.Order order : query.orders()) {
            try {
                sorts.add(fields.sort(order.field(), order.direction()));
            } catch (JqlException wrong) {
                messages.addErrorMessage(wrong.getMessage());
            }
        }
        sorts.add("i.id desc");
        return String.join(", ", sorts);
    }

    private Sql condition(Clause clause, boolean negate) {
        if (clause instanceof Clause.Not not) {
            return condition(not.part(), !negate);
        }
        if (clause instanceof Clause.And and) {
            return all(and.parts(), negate ? "or" : "and", negate);
        }
        if (clause instanceof Clause.Or or) {
            return all(or.parts(), negate ? "and" : "or", negate);
        }
        return term((Clause.Term) clause, negate);
    }

    private Sql all(List<Clause> parts, String word, boolean negate) {
        return Sql.join(
                word, parts.stream().map(part -> condition(part, negate)).toList());
    }

    private Sql term(Clause.Term term, boolean negate) {
        try {
            JqlField field = fields.named(term.field());
            Operator operator = negate ? term.operator().opposite() : term.operator();
            return field.compare(operator, operands(term), user);
        } catch (JqlException wrong) {
            messages.addErrorMessage(wrong.getMessage());
            return ALL;
        }
    }

    private List<Operand> operands(Clause.Term term) {
        boolean wanted = term.operator() == Operator.IN || term.operator() == Operator.NOT_IN;
        boolean is = term.operator() == Operator.IS || term.operator() == Operator.IS_NOT;
        if (is && !(term.operand() instanceof Operand.Empty)) {
            throw new JqlException("The operator '" + term.operator().sign() + "' only supports EMPTY and NULL.");
        }
        boolean given = term.operand() instanceof Operand.Several
                || term.operand() instanceof Operand.Call call && functions.isList(call);
        if (wanted != given) {
            throw new JqlException("Operator '" + term.operator().sign() + "' does not support the "
                    + (given ? "list" : "non-list") + " value '"
                    + term.operand().shown() + "' for field '"
                    + term.field() + "'.");
        }
        return flat(term.operand()).toList();
    }

    private static Stream<Operand> flat(Operand operand) {
        return operand instanceof Operand.Several several
                ? several.members().stream().flatMap(Translation::flat)
                : Stream.of(operand);
    }
}
