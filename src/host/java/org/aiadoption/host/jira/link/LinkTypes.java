package org.aiadoption.host.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.aiadoption.host.data.Db;
import org.jspecify.annotations.Nullable;

/** The kinds of link. They come from the sample data and do not change while the host runs, so they are read once. */
public final class LinkTypes implements IssueLinkTypeManager {
    private static final String SYSTEM_STYLE = "jira_";

    private final List<IssueLinkType> all;

    public LinkTypes(Db db) {
        all = List.copyOf(db.list(
                "select id, name, inward, outward, style from link_type order by name",
                row -> new HostLinkType(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("inward"),
                        row.getString("outward"),
                        Objects.requireNonNullElse(row.getString("style"), ""))));
    }

    private record HostLinkType(Long getId, String getName, String getInward, String getOutward, String style)
            implements IssueLinkType {

        @Override
        public boolean isSystemLinkType() {
            return style.startsWith(SYSTEM_STYLE);
        }
    }

    @Override
    public @Nullable IssueLinkType getIssueLinkType(Long id) {
        return all.stream().filter(type -> type.getId().equals(id)).findFirst().orElse(null);
    }

    /** Without the system's own kinds, which Jira leaves out too. */
    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return all.stream().filter(type -> !type.isSystemLinkType()).toList();
    }
}
