package org.aiadoption.planner.jira.page.view;

import java.time.LocalDate;
import org.aiadoption.planner.application.port.Reader;
import org.aiadoption.planner.domain.plan.Problem;
import org.aiadoption.planner.domain.text.LocalizedText;

/** How one reader sees things: language, formats, addresses, and which day it is. */
public record Lens(Reader reader, Texts texts, Address address, LocalDate today) {

    public String day(LocalDate day) {
        return reader.day(day);
    }

    /** What stands in the way of a plan or node, as the store keeps it; empty for nothing. */
    public String problem(String encoded) {
        return encoded.isEmpty() ? "" : reader.text(Problem.decode(encoded));
    }

    public String in(LocalizedText text) {
        return text.in(reader.language());
    }

    /** The language in which the catalogue speaks to this reader. */
    public String language() {
        return reader.language().tag();
    }
}
