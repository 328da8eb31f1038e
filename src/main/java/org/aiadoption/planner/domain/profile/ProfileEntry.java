package org.aiadoption.planner.domain.profile;

import java.util.List;
import org.aiadoption.planner.domain.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One statement of the profile.
 *
 * @param ids which pieces of the source it keeps ({@code P01} …)
 * @param group a heading it stands under, such as "Languages"
 * @param url an address outside, for the video only
 * @param marker {@code yes} for the verdict's tick, a phase key for a roadmap step
 */
public record ProfileEntry(
        List<String> ids,
        LocalizedText text,
        @Nullable LocalizedText group,
        @Nullable String url,
        @Nullable String marker) {

    public ProfileEntry {
        ids = List.copyOf(ids);
    }

    /** By which the piece is named. */
    public String id() {
        return ids.get(0);
    }

    ProfileEntry reworded(Rewording rewording) {
        return new ProfileEntry(ids, rewording.of(id(), text), group, url, marker);
    }
}
