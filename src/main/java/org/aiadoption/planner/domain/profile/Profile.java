package org.aiadoption.planner.domain.profile;

import java.time.LocalDate;
import java.util.List;
import org.aiadoption.planner.domain.text.LocalizedText;

/** The text about the profession <em>AI implementation manager</em>, as of a day. */
public record Profile(LocalizedText title, LocalDate asOf, List<ProfileSection> sections, List<ProfileEntry> roadmap) {

    public Profile {
        sections = List.copyOf(sections);
        roadmap = List.copyOf(roadmap);
    }
}
