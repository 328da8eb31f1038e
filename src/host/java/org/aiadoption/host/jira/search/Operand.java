package org.aiadoption.host.jira.search;

import java.util.List;

/** What a field is compared with. */
sealed interface Operand {
    /** A word, a number or a quoted text. */
    record Text(String value) implements Operand {}

    /** EMPTY or NULL. */
    record Empty() implements Operand {}

    /** A function call. */
    record Call(String name, List<String> arguments) implements Operand {}

    /** Several operands in brackets. */
    record Several(List<Operand> members) implements Operand {}
}
