package org.aiadoption.planner.domain.profile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.domain.text.LocalizedText;

/** The text about the profession <em>AI implementation manager</em>, as of a day. */
public record Profile(LocalizedText title, LocalDate asOf, List<ProfileSection> sections, List<ProfileEntry> roadmap) {

    /** The id of the title among the pieces. */
    public static final String TITLE = "P00";

    public Profile {
        sections = List.copyOf(sections);
        roadmap = List.copyOf(roadmap);
    }

    /** The profile with other texts; its structure stays. */
    public Profile reworded(Rewording rewording) {
        return new Profile(
                rewording.of(TITLE, title),
                asOf,
                sections.stream().map(section -> section.reworded(rewording)).toList(),
                roadmap.stream().map(step -> step.reworded(rewording)).toList());
    }

    /** Every text by the first id of its piece, the title first. */
    public Map<String, LocalizedText> pieces() {
        Map<String, LocalizedText> pieces = new LinkedHashMap<>();
        pieces.put(TITLE, title);
        sections.forEach(section -> section.entries().forEach(entry -> pieces.put(entry.id(), entry.text())));
        roadmap.forEach(step -> pieces.put(step.id(), step.text()));
        return pieces;
    }
}
