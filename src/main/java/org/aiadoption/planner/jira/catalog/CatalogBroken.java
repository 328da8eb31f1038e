package org.aiadoption.planner.jira.catalog;

import java.util.List;

/** A catalogue file cannot be used. Each defect names its place in the file and what to do about it. */
public final class CatalogBroken extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<String> defects;

    CatalogBroken(String file, List<String> defects) {
        super(file + ": " + String.join("; ", defects));
        this.file = file;
        this.defects = List.copyOf(defects);
    }

    static void unlessSound(String file, Defects defects) {
        List<String> found = defects.all();
        if (!found.isEmpty()) {
            throw new CatalogBroken(file, found);
        }
    }

    public String file() {
        return file;
    }

    public List<String> defects() {
        return defects;
    }
}
