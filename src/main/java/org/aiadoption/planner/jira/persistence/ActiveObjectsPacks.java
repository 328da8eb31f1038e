package org.aiadoption.planner.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.TemplateTexts;
import org.aiadoption.planner.domain.template.TemplateId;

/**
 * Keeps the text of each template that a plan was made from: a later release that ships another version can still read
 * the plan. Safe for any thread.
 */
public final class ActiveObjectsPacks implements TemplateTexts {

    private final ActiveObjects ao;
    private final InsertOnce insertOnce;

    public ActiveObjectsPacks(ActiveObjects ao) {
        this.ao = ao;
        this.insertOnce = new InsertOnce(ao);
    }

    @Override
    public Optional<String> text(TemplateId id) {
        return Stream.of(ao.find(PackRow.class, "PACK_REF = ?", id.toString()))
                .findFirst()
                .map(PackRow::getBody);
    }

    /** Keeps the text unless that version is kept already: a version never changes. */
    void keep(TemplateId id, String text) {
        if (!kept(id)) {
            insertOnce.insert(() -> ao.create(PackRow.class, values(id, text)), () -> kept(id));
        }
    }

    private boolean kept(TemplateId id) {
        return ao.count(PackRow.class, "PACK_REF = ?", id.toString()) > 0;
    }

    private static Map<String, Object> values(TemplateId id, String text) {
        Map<String, Object> values = new HashMap<>();
        values.put(PackRow.PACK_REF, id.toString());
        values.put(PackRow.CONTENT_HASH, Sha256.of(text));
        values.put(PackRow.BODY, text);
        return values;
    }
}
