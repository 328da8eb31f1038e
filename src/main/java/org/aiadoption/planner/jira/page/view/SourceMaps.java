package org.aiadoption.planner.jira.page.view;

import java.util.HashMap;
import java.util.Map;
import org.aiadoption.planner.domain.framework.Framework;
import org.aiadoption.planner.domain.framework.FrameworkEntry;
import org.aiadoption.planner.domain.framework.LegalDate;
import org.aiadoption.planner.domain.framework.LegalStatus;

/** Frameworks, standards and laws as templates show them. */
public final class SourceMaps {

    private final Lens lens;
    private final boolean linksOut;

    public SourceMaps(Lens lens, boolean linksOut) {
        this.lens = lens;
        this.linksOut = linksOut;
    }

    public Map<String, Object> map(Framework framework) {
        Map<String, Object> map = new HashMap<>();
        map.put("key", framework.key());
        map.put("title", lens.in(framework.naming().title()));
        map.put("law", framework.naming().law());
        putEdition(map, framework.edition());
        map.put("entries", framework.entries().stream().map(this::entry).toList());
        map.put("count", lens.texts().of("sources-count", framework.entries().size()));
        map.put("hasDates", !framework.dates().isEmpty());
        map.put(
                "dates",
                framework.dates().stream().map(date -> date(framework, date)).toList());
        return map;
    }

    private void putEdition(Map<String, Object> map, Framework.Edition edition) {
        map.put("version", edition.version());
        map.put("address", edition.address());
        map.put("link", linksOut ? edition.address() : "");
        map.put("licence", lens.in(edition.licence()));
        map.put("asOf", lens.day(edition.asOf()));
    }

    private Map<String, Object> entry(FrameworkEntry entry) {
        return Map.of("id", entry.id(), "name", lens.in(entry.name()), "verified", entry.verified());
    }

    private Map<String, Object> date(Framework framework, LegalDate date) {
        Map<String, Object> map = new HashMap<>();
        map.put("address", framework.addressOf(date));
        map.put("day", lens.day(date.day()));
        map.put("iso", date.day().toString());
        map.put("status", date.status().code());
        map.put("statusText", lens.texts().of("law-status." + date.status().code()));
        map.put("statusStyle", style(date.status()));
        map.put("what", lens.in(date.what()));
        map.put("source", date.source());
        return map;
    }

    private static String style(LegalStatus status) {
        return switch (status) {
            case PUBLISHED -> "aui-lozenge aui-lozenge-success";
            case ADOPTED -> "aui-lozenge aui-lozenge-inprogress";
            case UNCONFIRMED -> "aui-lozenge aui-lozenge-moved";
        };
    }
}
