package org.aiadoption.host.jira.search;

import java.util.List;
import java.util.stream.Collectors;

/** What a field is compared with. */
sealed interface Operand {
    /** As messages quote it. */
    String shown();

    /** A word, a number or a quoted text. */
    record Text(String value) implements Operand {
        @Override
        public String shown() {
            return '"' + value + '"';
        }
    }

    /** EMPTY or NULL. */
    record Empty() implements Operand {
        @Override
        public String shown() {
            return "EMPTY";
        }
    }

    /** A function call. */
    record Call(String name, List<String> arguments) implements Operand {
        @Override
        public String shown() {
            return name + '(' + String.join(", ", arguments) + ')';
        }
    }

    /** Several operands in brackets. */
    record Several(List<Operand> members) implements Operand {
        @Override
        public String shown() {
            return members.stream().map(Operand::shown).collect(Collectors.joining(", ", "(", ")"));
        }
    }
}
