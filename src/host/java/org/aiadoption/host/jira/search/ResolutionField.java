package org.aiadoption.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resolution: "Unresolved" is Jira's word for none. */
record ResolutionField(ChoiceField choice) implements JqlField {
    @Override
    public String name() {
        return choice.name();
    }

    @Override
    public Sql compare(Operator operator, List<Operand> operands, @Nullable ApplicationUser user) {
        List<Operand> plain = operands.stream()
                .map(operand ->
                        operand instanceof Operand.Text text && text.value().equalsIgnoreCase("unresolved")
                                ? new Operand.Empty()
                                : operand)
                .toList();
        return choice.compare(operator, plain, user);
    }
}
