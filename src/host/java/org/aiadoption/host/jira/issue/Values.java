package org.aiadoption.host.jira.issue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values of an issue that stand outside its row: labels, custom fields and the epic. */
final class Values {
    private final Map<Long, String> texts = new LinkedHashMap<>();
    private final Set<String> labels = new TreeSet<>();
    private @Nullable Long epic;

    Map<Long, String> texts() {
        return texts;
    }

    @Nullable String text(Long field) {
        return texts.get(field);
    }

    void text(Long field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            texts.remove(field);
        } else {
            texts.put(field, value);
        }
    }

    Set<String> labels() {
        return labels;
    }

    void labels(Collection<String> wanted) {
        labels.clear();
        labels.addAll(wanted);
    }

    @Nullable Long epic() {
        return epic;
    }

    void epic(@Nullable Long issueId) {
        epic = issueId;
    }
}
