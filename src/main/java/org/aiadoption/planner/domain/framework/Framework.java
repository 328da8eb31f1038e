package org.aiadoption.planner.domain.framework;

import java.time.LocalDate;
import java.util.List;
import org.aiadoption.planner.domain.text.LocalizedText;

/**
 * A list of requirements that others wrote.
 *
 * @param key what traces begin with, for example {@code nist-ai-rmf}
 * @param dates from when it applies, for laws and standards in force by a date
 */
public record Framework(
        String key, Naming naming, Edition edition, List<FrameworkEntry> entries, List<LegalDate> dates) {

    /**
     * What it is called.
     *
     * @param shortName what stands in front of an entry's number
     * @param law whether it binds by law: pages then say that they are no legal advice
     */
    public record Naming(LocalizedText title, LocalizedText shortName, boolean law) {}

    /**
     * Which edition of it the entries follow.
     *
     * @param address where its text can be had
     * @param licence what may be done with that text, and whose the short names are
     * @param asOf when the entries were last compared with it
     */
    public record Edition(String version, String address, LocalizedText licence, LocalDate asOf) {}

    public Framework {
        entries = List.copyOf(entries);
        dates = List.copyOf(dates);
    }

    /** The same list with other dates. */
    public Framework withDates(List<LegalDate> others) {
        return new Framework(key, naming, edition, entries, others);
    }

    /** How a date of this framework is named among all. */
    public String addressOf(LegalDate date) {
        return key + "/" + date.key();
    }
}
