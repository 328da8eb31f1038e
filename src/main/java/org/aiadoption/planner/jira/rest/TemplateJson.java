package org.aiadoption.planner.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.Reader;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.plan.PlanLength;
import org.aiadoption.planner.domain.profile.Profile;
import org.aiadoption.planner.domain.profile.ProfileEntry;
import org.aiadoption.planner.domain.profile.ProfileSection;
import org.aiadoption.planner.domain.risk.Check;
import org.aiadoption.planner.domain.template.About;
import org.aiadoption.planner.domain.template.Item;
import org.aiadoption.planner.domain.template.Phase;
import org.aiadoption.planner.domain.template.Role;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.text.Language;

/** Writes what the catalogue holds. */
record TemplateJson(Words words, CheckJson checks, Frameworks frameworks) {

    static TemplateJson of(Reader reader, Frameworks frameworks) {
        return new TemplateJson(new Words(reader), CheckJson.of(reader), frameworks);
    }

    ObjectNode summary(Template template) {
        ObjectNode json = Json.object();
        json.put("key", template.id().key());
        json.put("version", template.id().version());
        putAbout(json, template.about());
        json.put("issueCount", template.issueCount());
        json.put("workingDays", PlanLength.workingDays(template));
        json.set("languages", Json.texts(Stream.of(Language.values()).map(Language::tag)));
        json.set("roles", Json.texts(template.roles().stream().map(Role::key)));
        return json;
    }

    private void putAbout(ObjectNode json, About about) {
        json.put("name", words.of(about.name()));
        json.put("purpose", words.of(about.purpose()));
        json.put("audience", words.of(about.audience()));
        json.put("asOf", about.asOf().toString());
    }

    ObjectNode template(Template template) {
        ObjectNode json = summary(template);
        json.set("phases", Json.array(template.phases().stream(), this::phase));
        json.set("risks", Json.array(template.risks().stream(), checks::risk));
        return json;
    }

    private ObjectNode phase(Phase phase) {
        ObjectNode json = Json.object();
        json.put("key", phase.key());
        json.put("step", words.of(phase.wording().step()));
        json.put("name", words.of(phase.wording().name()));
        json.put("summary", words.of(phase.wording().wording().summary()));
        json.set("after", Json.texts(phase.after().stream()));
        json.set("items", Json.array(phase.items().stream(), this::item));
        json.set("checks", Json.array(phase.checks().stream(), this::check));
        words.putTraces(json, phase.traces(), frameworks.resolve(phase.traces()));
        return json;
    }

    private ObjectNode item(Item item) {
        ObjectNode json = Json.object();
        json.put("key", item.key());
        json.put("summary", words.of(item.wording().summary()));
        json.put("role", item.role().key());
        json.put("days", item.days());
        json.set("after", Json.texts(item.after().stream()));
        words.putTraces(json, item.traces(), frameworks.resolve(item.traces()));
        return json;
    }

    private ObjectNode check(Check check) {
        return checks.check(check, frameworks.resolve(check.traces()));
    }

    ObjectNode profile(Profile profile) {
        ObjectNode json = Json.object();
        json.put("title", words.of(profile.title()));
        json.put("asOf", profile.asOf().toString());
        json.set("sections", Json.array(profile.sections().stream(), this::section));
        json.set("roadmap", Json.array(profile.roadmap().stream(), this::entry));
        return json;
    }

    private ObjectNode section(ProfileSection section) {
        ObjectNode json = Json.object();
        json.put("key", section.key());
        json.put("number", section.number());
        json.put("title", words.of(section.title()));
        json.put("kind", section.kind());
        json.put("authorsNote", section.authorsNote());
        json.set("entries", Json.array(section.entries().stream(), this::entry));
        return json;
    }

    private ObjectNode entry(ProfileEntry entry) {
        ObjectNode json = Json.object();
        json.set("ids", Json.texts(entry.ids().stream()));
        json.put("text", words.of(entry.text()));
        json.put("group", entry.group() == null ? null : words.of(entry.group()));
        json.put("url", entry.url());
        json.put("marker", entry.marker());
        return json;
    }
}
