package org.aiadoption.host.jira.search;

import java.util.List;

/** The condition of a query, as written. */
sealed interface Clause {
    /** All of them. */
    record And(List<Clause> parts) implements Clause {}

    /** Any of them. */
    record Or(List<Clause> parts) implements Clause {}

    /** The contrary. */
    record Not(Clause part) implements Clause {}

    /** A field, an operator and what it is compared with. */
    record Term(String field, Operator operator, Operand operand) implements Clause {}
}
