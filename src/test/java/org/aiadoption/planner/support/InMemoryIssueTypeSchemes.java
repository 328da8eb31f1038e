package org.aiadoption.planner.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aiadoption.planner.application.port.IssueTypeSchemes;

/** Issue types and schemes in memory: the default scheme 10 and the scheme 11 of the project SHOP. */
public final class InMemoryIssueTypeSchemes implements IssueTypeSchemes {

    /** Jira's default scheme, which every new type joins by itself. */
    public static final long DEFAULT = 10;

    public static final long SHOP = 11;

    private final Map<Long, Set<String>> offered = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Long> issues = new LinkedHashMap<>();

    public InMemoryIssueTypeSchemes() {
        offered.put(DEFAULT, new TreeSet<>());
        offered.put(SHOP, new TreeSet<>());
    }

    public void issuesOf(String typeId, long count) {
        issues.put(typeId, count);
    }

    public List<String> typeNames() {
        return List.copyOf(names.values());
    }

    @Override
    public List<Scheme> schemes(String typeId) {
        List<Scheme> schemes = new ArrayList<>();
        offered.forEach((id, types) -> schemes.add(new Scheme(
                id,
                "Scheme " + id,
                id == DEFAULT,
                id == DEFAULT ? List.of("BLOG", "DESK") : List.of("SHOP"),
                types.contains(typeId))));
        return schemes;
    }

    @Override
    public boolean nameTaken(String name) {
        return names.values().stream().anyMatch(name::equalsIgnoreCase);
    }

    @Override
    public boolean exists(String typeId) {
        return names.containsKey(typeId);
    }

    @Override
    public String createType(String name, String description) {
        String typeId = String.format(Locale.ROOT, "%d", 10_300 + names.size());
        names.put(typeId, name);
        offered.get(DEFAULT).add(typeId);
        return typeId;
    }

    @Override
    public void offerIn(Set<Long> schemeIds, String typeId) {
        offered.forEach((id, types) -> types.remove(typeId));
        schemeIds.forEach(id -> offered.get(id).add(typeId));
    }

    @Override
    public long issueCount(String typeId) {
        return issues.getOrDefault(typeId, 0L);
    }

    @Override
    public void removeType(String typeId) {
        if (issueCount(typeId) > 0) {
            throw new IllegalStateException("issues have the type " + typeId);
        }
        names.remove(typeId);
        offered.forEach((id, types) -> types.remove(typeId));
    }
}
