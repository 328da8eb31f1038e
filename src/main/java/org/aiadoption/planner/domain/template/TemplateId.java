package org.aiadoption.planner.domain.template;

/** Which template, and which of its versions. Versions count up from 1. */
public record TemplateId(String key, int version) {

    @Override
    public String toString() {
        return key + ":" + version;
    }
}
