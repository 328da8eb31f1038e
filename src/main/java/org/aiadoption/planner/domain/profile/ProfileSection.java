package org.aiadoption.planner.domain.profile;

import java.util.List;
import org.aiadoption.planner.domain.text.LocalizedText;

/**
 * A section of the profile.
 *
 * @param kind how it reads best: {@code paragraphs}, {@code list}, {@code chips}, {@code link}, {@code facts}, {@code note}
 * @param authorsNote whether it is the author's own opinion rather than a description
 */
public record ProfileSection(
        String key, int number, LocalizedText title, String kind, boolean authorsNote, List<ProfileEntry> entries) {

    public ProfileSection {
        entries = List.copyOf(entries);
    }

    ProfileSection reworded(Rewording rewording) {
        List<ProfileEntry> others =
                entries.stream().map(entry -> entry.reworded(rewording)).toList();
        return new ProfileSection(key, number, title, kind, authorsNote, others);
    }
}
