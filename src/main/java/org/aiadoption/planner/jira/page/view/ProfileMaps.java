package org.aiadoption.planner.jira.page.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiadoption.planner.domain.profile.Profile;
import org.aiadoption.planner.domain.profile.ProfileEntry;
import org.aiadoption.planner.domain.profile.ProfileSection;
import org.aiadoption.planner.domain.text.LocalizedText;

/** The profile of the profession as templates show it. */
public final class ProfileMaps {

    private final Lens lens;
    private final boolean linksOut;

    /** Addresses outside are links only if {@code linksOut}. */
    public ProfileMaps(Lens lens, boolean linksOut) {
        this.lens = lens;
        this.linksOut = linksOut;
    }

    public Map<String, Object> map(Profile profile) {
        Map<String, Object> map = new HashMap<>();
        map.put("title", lens.in(profile.title()));
        map.put("asOf", lens.texts().of("profile.asOf", lens.day(profile.asOf())));
        map.put("sections", profile.sections().stream().map(this::section).toList());
        map.put("roadmap", profile.roadmap().stream().map(this::entry).toList());
        map.put("url", lens.address().profile());
        map.put("sourcesUrl", lens.address().sources());
        return map;
    }

    private Map<String, Object> section(ProfileSection section) {
        Map<String, Object> map = new HashMap<>();
        map.put("key", section.key());
        map.put("number", section.number());
        map.put("title", lens.in(section.title()));
        map.put("kind", section.kind());
        map.put("authorsNote", section.authorsNote());
        map.put("groups", groups(section.entries()));
        return map;
    }

    /** Neighbours under the same heading stand together; the heading is empty where there is none. */
    private List<Map<String, Object>> groups(List<ProfileEntry> entries) {
        Map<String, List<Map<String, Object>>> byHeading = new LinkedHashMap<>();
        for (ProfileEntry entry : entries) {
            LocalizedText group = entry.group();
            String heading = group == null ? "" : lens.in(group);
            byHeading.computeIfAbsent(heading, any -> new ArrayList<>()).add(entry(entry));
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        byHeading.forEach((heading, members) -> groups.add(Map.of("heading", heading, "entries", members)));
        return groups;
    }

    private Map<String, Object> entry(ProfileEntry entry) {
        Map<String, Object> map = new HashMap<>();
        map.put("id", entry.id());
        map.put("text", lens.in(entry.text()));
        map.put("marker", entry.marker() == null ? "" : entry.marker());
        String url = entry.url();
        // why: the renderer escapes HTML, but would let a script address through
        map.put("url", linksOut && url != null && url.startsWith("https://") ? url : "");
        map.put("address", url == null ? "" : url);
        return map;
    }
}
