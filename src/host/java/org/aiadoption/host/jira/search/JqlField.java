package org.aiadoption.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field that can stand in a query. */
interface JqlField {
    /** The name that messages give it. */
    String name();

    /** The comparison as a condition on the row {@code i}. Throws a JqlException for what the field cannot do. */
    Sql compare(Operator operator, List<Operand> operands, @Nullable ApplicationUser user);

    static JqlException unsupported(Operator operator, String field) {
        return new JqlException(
                "The operator '" + operator.sign() + "' is not supported by the '" + field + "' field.");
    }

    static JqlException unknownValue(String value, String field) {
        return new JqlException("The value '" + value + "' does not exist for the field '" + field + "'.");
    }
}
