package org.aiadoption.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date or a point in time. A date column is compared by day, a time column to the moment, in the user's zone. */
record MomentField(String name, String column, boolean dateOnly, Moments moments) implements JqlField {
    @Override
    public Sql compare(Operator operator, List<Operand> operands, @Nullable ApplicationUser user) {
        if (operands.stream().anyMatch(Operand.Empty.class::isInstance)) {
            return Sql.of("(" + column + (operator.isNegative() ? " is not null)" : " is null)"));
        }
        return switch (operator) {
            case LIKE, NOT_LIKE, IS, IS_NOT -> throw JqlField.unsupported(operator, name);
            case IN, EQUALS -> Sql.in("(" + column + " in (%s))", values(operands, user));
            case NOT_IN, NOT_EQUALS -> Sql.in("(" + column + " not in (%s))", values(operands, user));
            default -> Sql.in("(" + column + " " + operator.sign() + " %s)", values(operands, user));
        };
    }

    private List<Object> values(List<Operand> operands, @Nullable ApplicationUser user) {
        ZoneId zone = moments.zone(user);
        List<Object> values = new ArrayList<>();
        for (Operand operand : operands) {
            LocalDateTime moment = moments.read(name, operand, zone);
            values.add(
                    dateOnly
                            ? moment.toLocalDate()
                            : (Object) moment.atZone(zone).toInstant().toEpochMilli());
        }
        return values;
    }
}
